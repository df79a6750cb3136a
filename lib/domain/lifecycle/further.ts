import type { Appeal } from './appeal.ts';
import type { RunState } from './run.ts';
import type { ResultRecord } from './result.ts';

/** Why somebody is paid apart from their unit. */
export type Because = 'appeal' | 'put-off';

/** What a further run did for the one person whom it is for. */
export interface Further {
  /** 0 where the policy pays no bonus: the result was published by itself. */
  readonly run: number;
  readonly state: RunState;
  /** When it came into that state. */
  readonly at: string;
  readonly because: Because;
  /** Minor units, paid from the reserve beside what the person had. */
  readonly difference: number;
  /** Why: what whoever decided the appeal said, or HR putting the person off. Those from before it was kept do not say. */
  readonly reason?: string;
  /** The result as it is since. */
  readonly score: string | null;
  readonly grade: string | null;
  readonly coefficient: string | null;
  readonly proration: string | null;
  readonly bonusBase: number;
  /** Absent in those from before it was kept. */
  readonly absentDays?: number;
}

interface Matter extends Pick<ResultRecord, 'putOff' | 'further'> {
  readonly appeal?: Pick<Appeal, 'state'>;
}

/** The further run that holds for a reason; one that was returned does not. */
export const furtherFor = ({ further = [] }: Pick<ResultRecord, 'further'>, because: Because): Further | undefined =>
  further.findLast((one) => one.because === because && one.state !== 'returned');

/** Why this person is paid apart, if they are: of two reasons the later one. */
export function apartFor({ putOff, appeal }: Pick<Matter, 'putOff' | 'appeal'>): Because | null {
  if (appeal?.state === 'allowed') return 'appeal';
  return putOff ? 'put-off' : null;
}

/** For which reason HR still has to settle a further run for this person. */
export function owedFor(record: Matter): Because | null {
  if (record.putOff && !furtherFor(record, 'put-off')) return 'put-off';
  return record.appeal?.state === 'allowed' && !furtherFor(record, 'appeal') ? 'appeal' : null;
}

/** Whether a cycle must wait for this person: an appeal is open, or a payment that is theirs is not released. */
export function isOpen(record: Matter): boolean {
  const unreleased = (record.further ?? []).some(({ state }) => state === 'calculated' || state === 'approved');
  return record.appeal?.state === 'filed' || owedFor(record) !== null || unreleased;
}
