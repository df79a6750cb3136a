import { raterKinds, type RatedIndicator } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './IndicatorView.module.css';
import { ScaleSteps } from './ScaleSteps.tsx';
import { WeightBar } from './WeightBar.tsx';

/** Who rates it, with which weight, on which steps. */
export function RatingRule({ scheme, rating }: { scheme: Scheme; rating: RatedIndicator['rating'] }) {
  const w = useWords('hr').policy;
  const { raters, scales, minCoverage } = scheme.calculation;
  const lines = raterKinds.flatMap((kind) => {
    const weight = rating.raters === undefined ? raters[kind]?.weight : rating.raters[kind];
    const rule = raters[kind];
    return weight === undefined || weight === 0 || rule === undefined ? [] : [{ kind, weight, rule }];
  });
  const scale = scales[rating.scale];
  return (
    <>
      <h3>{w.ratedBy}</h3>
      <WeightBar parts={lines.map(({ kind, weight }) => ({ id: kind, weight }))} />
      <dl>
        {lines.map(({ kind, weight, rule }) => (
          <div key={kind}>
            <dt>{w.kinds[kind]}</dt>
            <dd className={s['weight']}>
              {weight}
              <small className="quiet">%</small>
            </dd>
            <dd className="quiet">
              {rule.minResponses > 1 ? `${w.minResponses({ count: rule.minResponses })}；` : ''}
              {w.whenMissing[rule.whenMissing]}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        <small>
          {rating.raters === undefined ? '' : `${w.ownWeights} `}
          {minCoverage > 0 ? w.minCoverage({ percent: String(minCoverage) }) : ''}
        </small>
      </p>
      {scale === undefined ? null : (
        <>
          <h3>{w.scale}</h3>
          <ScaleSteps scale={scale} words={scheme.display.steps[rating.scale] ?? {}} />
        </>
      )}
    </>
  );
}
