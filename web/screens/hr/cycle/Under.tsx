import { useWords } from '../../../i18n/words.ts';
import { Refusal } from '../../../ui/Refusal.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import type { CycleMove } from './use-cycle-move.ts';
import s from './Under.module.css';

/** What is going on with the cycle: a move under way, one that was cut off, or why one was refused. */
export function Under({ cycle, move }: { cycle: CycleDetail; move: CycleMove }) {
  const w = useWords('hr').cycle;
  const known: Readonly<Record<string, string>> = w.actions;
  if (move.busy && move.action !== undefined)
    return (
      <output className={s['under']}>
        <b>{w.under[move.action]}</b>
        <span className="quiet">{w.stay}</span>
        <i aria-hidden="true" />
      </output>
    );
  if (move.problem !== undefined && move.action !== 'cancel')
    return (
      <div className={s['refused']}>
        <Refusal problem={move.problem} />
      </div>
    );
  if (cycle.moving === null) return null;
  return (
    <output className={s['under']}>
      <b>{w.moving({ action: known[cycle.moving] ?? cycle.moving })}</b>
      <span className="quiet">{w.movingLead}</span>
    </output>
  );
}
