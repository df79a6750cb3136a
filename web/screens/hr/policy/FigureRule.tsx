import type { MetricRule } from '#lib/domain/policy/policy.ts';
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Curve } from './Curve.tsx';
import { percentText } from './percent-text.ts';
import s from './IndicatorView.module.css';

/** Which figure it reads, and the curve that turns it into points. */
export function FigureRule({ metric }: { metric: MetricRule }) {
  const w = useWords('hr').policy;
  const say = useSay();
  const known = metricOf(metric.id);
  const percent = known.unit.en === '%' || metric.curve.every(([x]) => x >= 0 && x <= 1);
  const written = (x: number) =>
    percent ? `${percentText(x)}%` : `${x}${say(known.unit) === '' ? '' : ` ${say(known.unit)}`}`;
  return (
    <>
      <h3>{w.figure}</h3>
      <p>
        {say(known.name)}
        <span className="quiet">
          {' · '}
          {w.figureOf[metric.of]}
          {' · '}
          {w.whenMissing[metric.whenMissing]}
        </span>
      </p>
      <h3>{w.curve}</h3>
      <div className={s['both']}>
        <Curve curve={metric.curve} written={written} />
        <table className={s['points']}>
          <thead>
            <tr>
              <th scope="col">{w.reach}</th>
              <th scope="col">{w.points}</th>
            </tr>
          </thead>
          <tbody>
            {metric.curve.map(([x, y]) => (
              <tr key={x}>
                <td>{written(x)}</td>
                <td>{y}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        <small>{w.curveLead}</small>
      </p>
    </>
  );
}
