import type { Names } from '#lib/domain/policy/policy.ts';
import { cycle } from './problems/cycle.ts';
import { evaluation } from './problems/evaluation.ts';
import { input } from './problems/input.ts';
import { money } from './problems/money.ts';
import { organisation } from './problems/organisation.ts';
import { people } from './problems/people.ts';
import { policy } from './problems/policy.ts';
import { review } from './problems/review.ts';
import { schedule } from './problems/schedule.ts';
import { training } from './problems/training.ts';

/** The sentence of one problem inside a refusal. */
export const problems: Readonly<Record<string, Names>> = {
  ...cycle,
  ...evaluation,
  ...input,
  ...money,
  ...organisation,
  ...people,
  ...policy,
  ...review,
  ...schedule,
  ...training,
};
