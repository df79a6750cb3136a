import { raterKinds } from '../../policy/policy.ts';
import {
  date,
  decimal,
  flag,
  integer,
  nullable,
  oneOf,
  type Reader,
  text,
  words,
} from '../../policy/reading/readers.ts';
import { defaulting, list, looking, object, optional, record, required } from '../../policy/reading/shapes.ts';

const period = looking(object({ start: required(date), end: required(date) }), ({ start, end }, walk) => {
  if (start !== undefined && end !== undefined && end < start) walk.refuse('period-order', { start }, ['end']);
});

const employee = object({
  id: required(text),
  unit: required(text),
  bonusBase: required(integer({ min: 0 })),
  hired: required(date),
  left: defaulting(nullable(date), () => null),
  absentDays: defaulting(integer({ min: 0 }), () => 0),
});

const rating = object({
  employee: required(text),
  kind: required(oneOf(raterKinds)),
  by: required(text),
  weight: defaulting(decimal({ above: 0 }), () => 1),
  scores: required(record(decimal())),
});

const factFields = object({
  employee: optional(text),
  unit: optional(text),
  metric: required(text),
  numerator: required(decimal()),
  denominator: optional(decimal({ min: 0 })),
});

/** A fact is about an employee or about a unit. */
const fact: typeof factFields = (value, walk) => {
  const taken = factFields(value, walk);
  if (taken === undefined) return undefined;
  const about = ['employee', 'unit'].filter((key) => Object.hasOwn(Object(value), key));
  if (about.length !== 1) walk.refuse(about.length === 0 ? 'employee-or-unit' : 'employee-and-unit');
  // A denominator that could not be read must not make its fact look like a plain sum.
  const unreadable = Object.hasOwn(Object(value), 'denominator') && taken.denominator === undefined;
  return unreadable ? { ...taken, numerator: undefined } : taken;
};

const waiver = object({ employee: required(text), of: required(text), reason: required(words) });

const adjustment = object({
  employee: required(text),
  points: defaulting(decimal(), () => 0),
  reason: required(words),
  veto: defaulting(flag, () => false),
});

const calibration = object({
  employee: required(text),
  score: required(decimal({ min: 0 })),
  reason: required(words),
});

/** A month, a quarter, a half-year or a year: 2026-07, 2026Q3, 2026H2, 2026. */
const label: Reader<string> = (value, walk) => {
  if (typeof value !== 'string') return walk.refuse('type-text');
  return /^\d{4}(-(0[1-9]|1[0-2])|Q[1-4]|H[12])?$/.test(value) ? value : walk.refuse('period-label');
};

const past = object({ period: required(label), score: required(decimal({ min: 0 })), grade: required(text) });

/** The fields of an input with their types, ranges and defaults (standard 3). */
export const inputDocument = object({
  period: required(period),
  employees: required(list(employee)),
  ratings: defaulting(list(rating), () => []),
  metrics: defaulting(list(fact), () => []),
  waivers: defaulting(list(waiver), () => []),
  adjustments: defaulting(list(adjustment), () => []),
  calibrations: defaulting(list(calibration), () => []),
  unitCoefficients: defaulting(record(decimal({ above: 0 })), () => ({})),
  pools: defaulting(record(integer({ min: 0 })), () => ({})),
  history: defaulting(record(list(past)), () => ({})),
});

/** What could be read of an input: whatever was refused or left out is not there. */
export type LooseInput = NonNullable<ReturnType<typeof inputDocument>>;
