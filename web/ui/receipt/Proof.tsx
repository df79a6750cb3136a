import type { Comparison } from '#lib/domain/calculation/recompute.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../Icon.tsx';
import { useFormat } from '../use-format.ts';
import { stepOf, useReceipt } from './context.ts';
import s from './Proof.module.css';
import type { Recomputation } from './use-recompute.ts';

/** What recomputing found: all the same, or which figures are not. */
export function Proof({ outcome }: { outcome: Recomputation }) {
  const w = useWords('receipt');
  if (outcome.state === 'idle') return null;
  if (outcome.state !== 'done')
    return <output className={s['proof']}>{outcome.state === 'running' ? w.recomputing : w.failed}</output>;
  const differing = outcome.comparisons.filter(({ state }) => state === 'differs');
  return differing.length === 0 ? <Agrees {...outcome} /> : <Differs differing={differing} />;
}

function Agrees({ comparisons, at }: { comparisons: readonly Comparison[]; at: Date }) {
  const w = useWords('receipt');
  const f = useFormat();
  const { receipt, money } = useReceipt();
  const agreeing = comparisons.filter(({ state }) => state === 'agrees');
  const main = agreeing.filter((comparison) => comparison.main).length;
  const score = stepOf(receipt, 'score')?.score;
  const bonus = (stepOf(receipt, 'pool-bonus') ?? stepOf(receipt, 'individual-bonus'))?.bonus;
  const outcome = [
    ...(score === undefined ? [] : [w.agreeScore({ score })]),
    ...(bonus === undefined || receipt.smallUnit === true ? [] : [w.agreeBonus({ bonus: money(bonus) })]),
  ].join(w.comma);
  return (
    <output className={`${s['proof']} ${s['good']}`}>
      <Icon name="ok" />
      <span>
        <b>{w.agree}</b>
        {w.agreeLead({ outcome, main, between: agreeing.length - main, at: f.time(at) })}
        {agreeing.length < comparisons.length ? ` ${w.withheld}` : ''}
      </span>
    </output>
  );
}

function Differs({ differing }: { differing: readonly Comparison[] }) {
  const w = useWords('receipt');
  const text = (figure: Comparison['here']) => (figure === undefined ? '—' : String(figure));
  return (
    <div className={`${s['proof']} ${s['bad']}`} role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>{w.differ({ count: differing.length })}</b>
          {w.differLead}
        </p>
        <ul>
          {differing.slice(0, 12).map(({ path, receipt, here }) => (
            <li key={path}>{w.differLine({ path, there: text(receipt), here: text(here) })}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
