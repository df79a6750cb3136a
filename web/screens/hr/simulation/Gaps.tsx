import { useWords } from '../../../i18n/words.ts';
import { Warning } from '../../../ui/Warning.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Gaps.module.css';
import type { Simulated } from './types.ts';
import { useNames } from './use-reasons.ts';

/**
 * What the comparison rests on where it is not the whole: what is not in yet, what the cycle never asked for, what was paid
 * otherwise.
 */
export function Gaps({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const names = useUnitNames();
  const nameIn = useNames(simulated);
  const { applied, gaps, differing, cycle } = simulated;
  const running = cycle.state === 'open';
  const what = ({ indicator, kind }: (typeof gaps)[number]) => {
    const of = nameIn('indicator', indicator);
    return kind === null ? of : w.gapOf({ indicator: of, kind: w.kinds[kind] });
  };
  if (!running && gaps.length === 0 && differing.length === 0) return null;
  return (
    <div className={s['gaps']}>
      {running ? <Warning>{w.running}</Warning> : null}
      {gaps.length === 0 ? null : (
        <>
          <Warning>{w.applied({ percent: applied })}</Warning>
          <details>
            <summary>{w.gapsTitle({ count: gaps.length })}</summary>
            <ul>
              {gaps.map((gap) => (
                <li key={`${gap.indicator} ${gap.kind ?? ''}`}>
                  {w.gap[gap.why]({ what: what(gap), weight: gap.weight })}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {differing.length === 0 ? null : <Warning>{w.differing({ units: names.list(differing) })}</Warning>}
    </div>
  );
}
