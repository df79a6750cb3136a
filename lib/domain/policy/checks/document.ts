import { names } from '../reading/names.ts';
import { decimal, integer, oneOf, text } from '../reading/readers.ts';
import { defaulting, object, optional, required } from '../reading/shapes.ts';
import { dimensions } from './dimensions.ts';
import { grades } from './grades.ts';
import { annual, bonus, honours, improvement, training } from './incentives.ts';
import { promotion } from './promotion.ts';
import { raters, scales } from './scales-and-raters.ts';

/** The fields of a policy with their types, ranges and defaults (standard 2). */
export const policyDocument = object({
  id: required(text),
  name: required(names),
  period: required(oneOf(['month', 'quarter', 'half-year', 'year'])),
  scoreDecimals: defaulting(integer({ min: 0, max: 4 }), () => 2),
  minCoverage: defaulting(decimal({ min: 0, max: 100 }), () => 50),
  maxScore: defaulting(decimal({ above: 0 }), () => 100),
  scales: required(scales),
  raters: required(raters),
  dimensions: required(dimensions),
  adjustments: defaulting(object({ cap: defaulting(decimal({ min: 0 }), () => 0), vetoGrade: optional(text) }), () => ({
    cap: 0,
  })),
  grades: required(grades),
  bonus: optional(bonus),
  training: optional(training),
  improvement: optional(improvement),
  honours: optional(honours),
  promotion: optional(promotion),
  annual: optional(annual),
});

/** What could be read of a policy: whatever was refused or left out is not there. */
export type LoosePolicy = NonNullable<ReturnType<typeof policyDocument>>;
