import { flag, integer, oneOf, text } from '../reading/readers.ts';
import { defaulting, list, object } from '../reading/shapes.ts';

const noGoals = () => ({ indicators: [], most: 5 });

const days = integer({ min: 0, max: 366 });

/** How a cycle is run: every field has a default. */
export const processDocument = object({
  blind: defaulting(flag, () => false),
  secondReview: defaulting(flag, () => false),
  commentAtExtremes: defaulting(flag, () => true),
  peers: defaulting(
    object({
      choose: defaulting(oneOf(['assigned', 'proposed']), () => 'assigned' as const),
      count: defaulting(integer({ min: 0, max: 50 }), () => 3),
    }),
    () => ({ choose: 'assigned' as const, count: 3 }),
  ),
  goals: defaulting(
    object({
      indicators: defaulting(list(text), () => []),
      most: defaulting(integer({ min: 1, max: 10 }), () => 5),
    }),
    noGoals,
  ),
  countQrAnswers: defaulting(flag, () => true),
  acknowledgeDays: defaulting(days, () => 5),
  appealDays: defaulting(days, () => 5),
  deemAcknowledged: defaulting(flag, () => true),
  absentLeave: defaulting(list(text), () => ['unpaid', 'sick']),
  leavers: defaulting(oneOf(['prorated', 'none']), () => 'prorated' as const),
});
