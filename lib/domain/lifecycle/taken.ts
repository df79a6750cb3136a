import type { Cycle } from './cycle.ts';
import { owedFor } from './further.ts';
import type { ResultRecord } from './result.ts';

/**
 * Whoever was put off has a result still to come when everybody else's is out: until it is settled, what is missing of
 * theirs is gathered and decided.
 */
export const isStillGathered = ({ state }: Pick<Cycle, 'state'>, result: ResultRecord | undefined): boolean =>
  state === 'published' && result !== undefined && owedFor(result) === 'put-off';

/** Whether evaluations of a person are taken: each by its own date. */
export const takesEvaluations = (cycle: Pick<Cycle, 'state'>, result: ResultRecord | undefined): boolean =>
  cycle.state === 'open' || cycle.state === 'review' || isStillGathered(cycle, result);
