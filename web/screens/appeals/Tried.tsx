import { appeals } from '#lib/contract/appeals.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import type { CaseData } from './Case.tsx';
import { Figures } from './Figures.tsx';

/** What an allowed appeal corrects, as it is typed so far. */
export interface Change {
  readonly score?: number;
  readonly bonusBase?: number;
  readonly absentDays?: number;
}

export const isEmpty = (change: Change): boolean => Object.keys(change).length === 0;

/** What the decision would make of the result: the server's own calculation, not a guess. */
export function Tried({ data, change }: { data: CaseData; change: Change }) {
  const w = useWords('appeals');
  const { cycle, employee, currency } = data;
  const query = { unit: employee.unit, ...change };
  const read = useRead(appeals.tryDecision, { params: { cycle: cycle.id, employee: employee.id }, query });
  if (read.problem !== undefined) return <ErrorNote problem={read.problem} />;
  if (read.data === undefined) return <p className="quiet">{w.decide.trying}</p>;
  const { before, after, worse } = read.data;
  return (
    <div aria-live="polite">
      <Figures before={before} after={after} head={w.figures.tried} currency={currency} />
      {worse ? <p role="alert">{w.decide.worse}</p> : null}
    </div>
  );
}
