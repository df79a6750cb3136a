import type { ReactNode } from 'react';
import { effectiveWeight } from '#lib/domain/evaluation/form.ts';
import type { Indicator, Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './Weights.module.css';

const named = (thing: { id: string; name?: { zh: string; en: string } }) =>
  thing.name ?? { zh: thing.id, en: thing.id };

/** Dimensions and their indicators as bars: the length is the part of the whole score. */
export function Weights({ policy }: { policy: Policy }) {
  const say = useSay();
  return (
    <ul className={s['weights']}>
      {policy.dimensions.map((dimension) => (
        <li key={dimension.id}>
          <Bar name={say(named(dimension))} weight={String(dimension.weight)} strong />
          <ul>
            {dimension.indicators.map((indicator) => (
              <li key={indicator.id}>
                <Bar
                  name={say(named(indicator))}
                  note={<Source indicator={indicator} />}
                  weight={effectiveWeight(dimension.weight, indicator.weight)}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Source({ indicator }: { indicator: Indicator }) {
  const w = useWords('employee').confirm;
  if (!('metric' in indicator)) return null;
  return <small className="quiet">{indicator.metric.of === 'unit' ? w.ofUnit : w.byFigures}</small>;
}

interface BarProps {
  name: string;
  note?: ReactNode;
  /** Percent of the whole score. */
  weight: string;
  strong?: boolean;
}

function Bar({ name, note, weight, strong = false }: BarProps) {
  return (
    <p className={`${s['bar']} ${strong ? s['strong'] : ''}`}>
      <span>
        {name} {note}
      </span>
      <i aria-hidden="true">
        <i style={{ width: `${weight}%` }} />
      </i>
      <b>
        {weight}
        <small>%</small>
      </b>
    </p>
  );
}
