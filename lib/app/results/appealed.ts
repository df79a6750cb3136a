import type { Result } from '#lib/domain/calculation/result.ts';
import { weekends } from '#lib/domain/calendar/work-calendar.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { type Appeal, appealMachine } from '#lib/domain/lifecycle/appeal.ts';
import { type ResultRecord, type ResultState, resultMachine } from '#lib/domain/lifecycle/result.ts';
import { termsFrom } from '#lib/domain/lifecycle/terms.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import type { Process } from '#lib/domain/policy/scheme.ts';

/** Where an appeal stands, and what was decided with which reason. */
export const appealOf = ({ state, about, filedAt, by, decided }: Omit<Appeal, 'text' | 'deciders'>) => ({
  state,
  about,
  filedAt,
  by,
  decided: decided && {
    by: decided.name,
    at: decided.at,
    reason: decided.reason,
    change: decided.change && { ...decided.change },
  },
});

/** What further runs did for somebody. */
export const furtherOf = ({ further = [] }: Pick<ResultRecord, 'further'>) =>
  further.map(({ run, state, because, difference, at, reason = null }) => ({
    run,
    state,
    because,
    difference,
    at,
    reason,
  }));

/**
 * Until when a published result may be appealed against; of those from before this was kept it follows from its day, by
 * plain weekends as then.
 */
export const appealByOf = (
  { appealBy, at }: NonNullable<ResultRecord['published']>,
  process: Process,
  timeZone: string,
): string => appealBy ?? termsFrom(process, at, { timeZone, calendar: weekends }).appealBy;

/** Whether the person could appeal now. */
export const mayAppeal = ({ appeal }: ResultRecord, state: ResultState, by: string, now: string): boolean =>
  mayMove(resultMachine, 'appeal', state) &&
  (appeal === undefined || mayMove(appealMachine, 'file', appeal.state)) &&
  compareInstants(now, by) <= 0;

/** What is paid as things stand: what the main run gave, and what an allowed appeal adds. */
export function bonusIn(record: ResultRecord, state: ResultState) {
  const amountOf = (result: Result | undefined) => (result?.status === 'rated' ? result.bonus : undefined);
  const [main, now] = [amountOf(record.published?.result), amountOf(record.revised?.result)];
  if (main === undefined && now === undefined) return null;
  const before = main ?? 0;
  const amount = Math.max(before, now ?? 0);
  const final = state === 'final' || state === 'released';
  return { amount, final, ...(record.revised && { difference: amount - before }) };
}
