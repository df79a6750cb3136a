import type { Appeal } from './appeal.ts';
import type { Participant } from './participant.ts';
import type { ResultRecord } from './result.ts';

/** What lists show of somebody who appealed, was put off or is corrected, beside the result that it is about. */
export interface Case extends Pick<ResultRecord, 'cycle' | 'unit' | 'employee' | 'putOff' | 'further' | 'corrections'> {
  readonly name: string;
  readonly post: Participant['post'];
  /** Without the person's words: those are for whoever opens the case. */
  readonly appeal?: Omit<Appeal, 'text'>;
}

/** The case of a result; `undefined` where there is none. */
export function caseOf(
  { name, post }: Pick<Participant, 'name' | 'post'>,
  { cycle, unit, employee, putOff, appeal, further, corrections }: ResultRecord,
): Case | undefined {
  if (!putOff && !appeal && !corrections) return undefined;
  const { text: _, ...listed } = appeal ?? { text: '' };
  return {
    cycle,
    unit,
    employee,
    name,
    post,
    ...(putOff && { putOff }),
    ...('state' in listed && { appeal: listed }),
    ...(further && { further }),
    ...(corrections && { corrections }),
  };
}
