import { announcement } from '#lib/contract/announcement.ts';
import { team } from '#lib/contract/evaluations.ts';
import { goals, type GoalBody, type GoalTalk } from '#lib/contract/goals.ts';
import { home } from '#lib/contract/me.ts';
import { talks } from '#lib/contract/talks.ts';
import { answer } from '../../api/client.ts';
import { keyOf, queries, renew } from '../../api/queries.ts';
import type { DraftServer } from '../../ui/draft.ts';

/** Whose goals, and where: the address of everything about them. */
export interface GoalsAt {
  readonly params: { readonly cycle: string; readonly employee: string };
  readonly query: { readonly unit: string };
}

export const goalsAt = (cycle: string, unit: string, employee: string): GoalsAt => ({
  params: { cycle, employee },
  query: { unit },
});

export const atOf = ({ cycle, employee }: GoalTalk): GoalsAt => goalsAt(cycle.id, employee.unit, employee.id);

/** What shows where two are with their goals. */
export const shownGoals = [goals.read, talks.before, announcement.read, home, team] as const;

/** In which indicators goals can stand, and how many in each. */
export const openOf = ({ indicators, most }: GoalTalk) => ({ indicators: indicators.map(({ id }) => id), most });

/** What writing goes on from: what one side has kept, else what is on the table, else what holds. */
export function standingIn({ draft, state, proposed, agreed }: GoalTalk): readonly GoalBody[] {
  if (draft !== null && draft.length > 0) return draft;
  return state === 'proposed' ? proposed : (agreed ?? []);
}

export const etagOf = ({ version }: GoalTalk): string => `"${version}"`;

/** Where a draft of goals is saved and read again. */
export function goalsServer(at: GoalsAt): DraftServer<readonly GoalBody[]> {
  return {
    save: async (value, ifMatch) => {
      const saved = await answer(goals.save, { ...at, body: { goals: [...value] }, ifMatch });
      queries.setQueryData(keyOf(goals.read, at), saved);
      return { etag: saved.etag };
    },
    reload: async () => {
      const read = await answer(goals.read, at);
      return { value: read.data.draft ?? [], etag: read.etag };
    },
  };
}

/** Takes back an agreement that was just given. */
export async function undoAgreement(at: GoalsAt, ifMatch: string | null): Promise<void> {
  await answer(goals.move, { ...at, params: { ...at.params, action: 'undo' }, body: {}, ifMatch });
  await renew(...shownGoals);
}

/** What the other of the two is called; for HR, who reads, the person. */
export function otherName({ side, employee, supervisor }: GoalTalk): string {
  return side === 'employee' ? (supervisor ?? '') : employee.name;
}

export const mayDo = ({ buttons }: GoalTalk, action: string): boolean =>
  buttons.some((button) => button.action === action && button.allowed);

let made = 0;

/** A goal with nothing in it yet; what it weighs is what is left. */
export function blankGoal(indicator: string, others: readonly GoalBody[]): GoalBody {
  made += 1;
  const left = 100 - others.reduce((sum, { weight }) => sum + weight, 0);
  const id = `${Date.now().toString(36)}-${made}`;
  return { id, indicator, what: '', measure: '', target: '', weight: Math.max(0, left) };
}
