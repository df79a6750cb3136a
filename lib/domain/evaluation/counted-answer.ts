import type { CustomerAnswer } from '../lifecycle/evaluation.ts';
import type { Process } from '../policy/scheme.ts';

type Answer = Pick<CustomerAnswer, 'state' | 'notThisEmployee' | 'printed'>;

/** Whether a customer's answer enters the score: it is about the person, stands, and came by a way that the policy counts. */
export const counts = (
  { state, notThisEmployee, printed }: Answer,
  { countQrAnswers }: Pick<Process, 'countQrAnswers'>,
) => state === 'submitted' && !notThisEmployee && (countQrAnswers || printed !== true);
