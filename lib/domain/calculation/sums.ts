import * as z from 'zod';
import { parseExact } from '../number/parse.ts';
import type { Policy, RaterKind } from '../policy/policy.ts';
import { type Given, settleSums, type Settled } from './calculate.ts';
import type { ReceiptInputs } from './receipt.ts';
import { inputsOf } from './receipt/inputs.ts';

/**
 * All that a calculation reads of a period, summed up per person, indicator and rater kind: it gives the same bytes as the
 * ratings themselves, and tells of nobody what they answered.
 */
export interface Sums extends Given {
  people: ReceiptInputs[];
}

/** What a calculation was made from. */
export function sumsIn({ prepared, given, people }: Settled): Sums {
  const { period, unitCoefficients, pools } = given;
  const summed = [...people.values()].map(({ employee, facts }) =>
    inputsOf(prepared.scoring, { employee, facts: facts() }),
  );
  return { period, unitCoefficients, pools, people: summed };
}

/** The whole calculation once more. */
export const settleFrom = (policy: Policy, { people, ...given }: Sums): Settled => settleSums(policy, given, people);

/** The same with one person's sums in place of those there, or beside them. */
export const withOne = ({ people, ...given }: Sums, one: ReceiptInputs): Sums => ({
  ...given,
  people: [...people.filter(({ employee }) => employee.id !== one.employee.id), one],
});

const exact = z.string().refine(isExact, 'is not an exact number');
const day = z.iso.date();
const period = z.strictObject({ start: day, end: day });

const kindSum = z.strictObject({ count: z.int(), weights: exact, sum: exact }).exactOptional();
const kindSums = { self: kindSum, supervisor: kindSum, peer: kindSum, customer: kindSum } satisfies Record<
  RaterKind,
  unknown
>;

const person = z.strictObject({
  period,
  employee: z.strictObject({
    id: z.string(),
    unit: z.string(),
    bonusBase: z.int(),
    hired: day,
    left: day.nullable(),
    absentDays: z.int(),
  }),
  ratings: z.record(z.string(), z.strictObject(kindSums)),
  metrics: z.record(
    z.string(),
    z.strictObject({ facts: z.int(), numerator: exact, denominator: exact.exactOptional() }),
  ),
  waivers: z.array(z.string()),
  adjustments: z.array(z.strictObject({ points: z.number(), veto: z.boolean(), reason: z.string() })),
  calibration: z.strictObject({ score: z.number(), reason: z.string() }).exactOptional(),
  history: z.array(z.strictObject({ period: z.string(), score: z.number(), grade: z.string() })),
});

const sums = z.strictObject({
  period,
  unitCoefficients: z.record(z.string(), z.number()),
  pools: z.record(z.string(), z.int()),
  people: z.array(person),
});

/** @throws RangeError with a line for each problem. */
export const readSums = (json: unknown): Sums => read(sums, json);

/** One person's. @throws RangeError with a line for each problem. */
export const readPersonSums = (json: unknown): ReceiptInputs => read(person, json);

/** Whether a file holds sums, and not the ratings themselves. */
export const areSums = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'people');

function read<T>(schema: z.ZodType<T>, json: unknown): T {
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  throw new RangeError(
    checked.error.issues.map(({ path, message }) => `${path.map(String).join('.') || '$'}: ${message}`).join('\n'),
  );
}

function isExact(text: string): boolean {
  try {
    parseExact(text);
    return true;
  } catch {
    return false;
  }
}
