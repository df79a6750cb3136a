import { useState } from 'react';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { usePhone } from '../../../ui/use-media.ts';
import { IndicatorView } from './IndicatorView.tsx';
import { nameOf } from './names.ts';
import { WeightBar } from './WeightBar.tsx';
import s from './Weights.module.css';

/** Left the dimensions and indicators with bars that fill to 100, right the chosen one; below it on a phone. */
export function Weights({ scheme }: { scheme: Scheme }) {
  const w = useWords('hr').policy;
  const say = useSay();
  const phone = usePhone();
  const { dimensions } = scheme.calculation;
  const [chosen, setChosen] = useState(phone ? undefined : dimensions[0]?.indicators[0]?.id);
  const shown = dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) => (indicator.id === chosen ? [{ dimension, indicator }] : [])),
  )[0];
  return (
    <div className={s['weights']}>
      <section className={s['tree']} aria-label={w.weights}>
        <div className={s['all']}>
          <h2>{w.weights}</h2>
          <p className="quiet">
            <small>{w.weightsLead}</small>
          </p>
          <WeightBar parts={dimensions.map(({ id, weight }) => ({ id, weight }))} />
        </div>
        {dimensions.map((dimension) => (
          <div key={dimension.id} className={s['dimension']}>
            <h3>
              {nameOf(dimension, say)}
              <span>
                {dimension.weight}
                <small className="quiet">%</small>
              </span>
            </h3>
            <WeightBar
              parts={dimension.indicators.map(({ id, weight }) => ({ id, weight }))}
              current={dimension.indicators.some(({ id }) => id === chosen) ? chosen : undefined}
            />
            <ul>
              {dimension.indicators.map((indicator) => (
                <li key={indicator.id}>
                  <button
                    type="button"
                    className={s['indicator']}
                    aria-pressed={indicator.id === chosen}
                    onClick={() => setChosen(phone && indicator.id === chosen ? undefined : indicator.id)}
                  >
                    <span>{nameOf(indicator, say)}</span>
                    <small className="quiet">{'metric' in indicator ? w.byFigure : w.byRating}</small>
                    <span className={s['figure']}>
                      {indicator.weight}
                      <small className="quiet">%</small>
                    </span>
                  </button>
                  {phone && indicator.id === chosen ? (
                    <div className={s['inline']}>
                      <IndicatorView scheme={scheme} dimension={dimension} indicator={indicator} />
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      {phone || shown === undefined ? null : (
        <section className={s['shown']} aria-live="polite">
          <IndicatorView scheme={scheme} dimension={shown.dimension} indicator={shown.indicator} />
        </section>
      )}
    </div>
  );
}
