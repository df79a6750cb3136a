import { type Given, settleSums, type Settled } from '#lib/domain/calculation/calculate.ts';
import { type Months, monthsBehind } from '#lib/domain/calculation/months.ts';
import { sumsOf } from '#lib/domain/calculation/receipt-of.ts';
import type { ReceiptInputs } from '#lib/domain/calculation/receipt.ts';
import { gradesTogether } from '#lib/domain/grading/together.ts';
import { coefficientsOf } from '#lib/domain/incentives/unit-coefficients.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { resultApart, type ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Run } from '#lib/domain/lifecycle/run.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { type Policy, withoutBonus } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Line, Lines } from '#lib/store/lines.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { isSameKind } from '../results/history.ts';
import { schemeOf } from '../scheme.ts';
import { calculateCycle, type Calculated, policyWithMoney } from './calculate.ts';
import { unitMonthsOf } from './published.ts';
import type { Listed } from './rows.ts';

/** A cycle as its lists show it: the one calculation, made from what was summed up when the evaluations were shut. */
export interface Reviewed {
  readonly scheme: Scheme;
  readonly policy: Policy;
  readonly settled: Settled;
  readonly listed: ReadonlyMap<string, Listed>;
  /** Of whoever is put off: scores only, since they are neither ranked nor share. */
  readonly aside: readonly Result[];
  readonly runs: readonly Stored<Run>[];
  readonly promotions: Lines['promotions'];
  readonly improvements: Lines['improvements'];
}

/**
 * Calculates a cycle from everybody's lines, in one request; with `unit` only that one, unless its grades depend on the
 * others. Where a line is not there or no longer holds, from the evaluations themselves: what is shown is never older than
 * what was decided.
 */
export async function reviewCycle(
  context: Context,
  cycle: Cycle,
  unit?: string,
  { consistent = false }: { readonly consistent?: boolean } = {},
): Promise<Reviewed> {
  const scheme = await schemeOf(context, cycle.policy);
  const wanted = gradesTogether(scheme.calculation) ? undefined : unit;
  const found = await context.store.linesOf(cycle.id, { unit: wanted, consistent });
  const whole = wanted === undefined ? cycle : { ...cycle, units: [wanted] };
  const { lines, decided, ...rest } = isWhole(found) ? found : { ...found, ...(await linesMade(context, whole)) };
  const { runs, promotions, improvements } = rest;
  return reviewOf(cycle, { scheme, runs, promotions, improvements, listed: listedOf(lines, decided) });
}

function listedOf(lines: Lines['lines'], decided: Lines['decided']): ReadonlyMap<string, Listed> {
  const listed = lines.map((line): [string, Listed] => {
    const about = decided.get(line.employee);
    const { calibration = null, waivers = [], acknowledgedAt = null } = about ?? {};
    const { putOff = null, further = [], corrections = [], apart = null } = about ?? {};
    return [line.employee, { ...line, calibration, waivers, acknowledgedAt, putOff, further, corrections, apart }];
  });
  return new Map(listed);
}

/**
 * The same with something changed: the pools, or what was decided about somebody. Whoever is put off is left out, unless
 * it is asked what would be with them.
 */
export function reviewOf(
  cycle: Cycle,
  { scheme, listed, runs, promotions, improvements }: Omit<Reviewed, 'policy' | 'settled' | 'aside'>,
  including?: string,
): Reviewed {
  const policy = policyWithMoney(cycle, scheme);
  const all = [...listed.values()];
  const counts = ({ putOff, employee }: Listed) => !putOff || employee === including;
  const people = all.filter(counts);
  const settled = settleSums(policy, givenOf(cycle, policy, people), people.map(decidedSums));
  const aside = asideOf(
    cycle,
    policy,
    all.filter((one) => !counts(one)),
  );
  return { scheme, policy, settled, listed, runs, promotions, improvements, aside };
}

function asideOf(cycle: Cycle, policy: Policy, people: readonly Listed[]): readonly Result[] {
  if (people.length === 0) return [];
  const unpaid = withoutBonus(policy);
  return settleSums(unpaid, givenOf(cycle, unpaid, people), people.map(decidedSums)).calculation.results;
}

/** Everybody of a calculation as lists show them. */
export function listedIn(calculated: Calculated): Pick<Reviewed, 'settled' | 'listed' | 'aside'> {
  const { settled, everybody, people } = calculated;
  const { lines, decided } = linesIn(calculated);
  const aside = everybody.calculation.results.filter(({ employee }) => people.get(employee)?.result?.putOff);
  return { settled, listed: listedOf(lines, decided), aside };
}

function linesIn(calculated: Calculated): Pick<Lines, 'lines' | 'decided'> {
  const results = [...calculated.people].flatMap(([employee, { result }]) =>
    result ? [[employee, { ...result, ...apartIn(result) }] as const] : [],
  );
  return { lines: linesOf(calculated), decided: new Map(results) };
}

const apartIn = (record: ResultRecord) => {
  const apart = resultApart(record);
  return apart && { apart };
};

const linesMade = async (context: Context, cycle: Cycle) => linesIn(await calculateCycle(context, cycle));

const isWhole = ({ lines, decided, changes, unitChanges }: Lines) => {
  const after = new Map(lines.map((line) => [line.employee, line.after]));
  return (
    lines.length > 0 &&
    [...changes].every(([employee, change]) => after.get(employee) === change) &&
    lines.every(({ unit, afterUnit }) => afterUnit === unitChanges.get(unit)) &&
    [...decided.keys()].every((employee) => after.has(employee))
  );
};

function givenOf(cycle: Cycle, policy: Policy, people: readonly Pick<Line, 'unit'>[]): Given {
  const { period, pools } = cycle;
  const employed = new Set(people.map(({ unit }) => unit));
  const shared = Object.entries(pools).filter(([unit]) => policy.bonus && employed.has(unit));
  return {
    period: { start: period.start, end: period.end },
    unitCoefficients: coefficientsOf(cycle, people),
    pools: Object.fromEntries(shared.map(([unit, { amount, reserve }]) => [unit, amount - reserve])),
  };
}

/** A person's sums with what was decided about them. */
function decidedSums({ sums, waivers, calibration }: Listed): ReceiptInputs {
  return {
    ...sums,
    waivers: waivers.map(({ of }) => of),
    ...(calibration && { calibration: { score: calibration.score, reason: calibration.reason } }),
  };
}

/** Everybody's line as a calculation has it. */
export function linesOf(calculated: Calculated): Line[] {
  return [...calculated.people.values()].map((part) => lineOf(calculated, part));
}

const unchanged: Pick<Lines, 'changes' | 'unitChanges'> = { changes: new Map(), unitChanges: new Map() };

/** One person's line, made after the changes that are known. */
export function lineOf(
  calculated: Calculated,
  part: PersonPart,
  { changes, unitChanges }: Pick<Lines, 'changes' | 'unitChanges'> = unchanged,
): Line {
  const { unit, team, employee, name, post, history, period } = part.participant;
  const sums = sumsOf(calculated.everybody, employee);
  const previous = history.findLast((past) => isSameKind(past.period, period.label)) ?? null;
  const own = team === undefined ? {} : { team };
  const after = changes.get(employee) ?? null;
  const unitChange = unitChanges.get(unit);
  const afterUnit = unitChange === undefined ? {} : { afterUnit: unitChange };
  const unitMonths = unitMonthsOf(calculated, unit);
  return { unit, ...own, employee, name, post, previous, sums, unitMonths, after, ...afterUnit };
}

/** The months behind all of one person's figures, before anything is published. */
export function monthsOf(policy: Policy, { sums, unitMonths }: Listed, figures: PersonPart['figures']): Months {
  return { ...monthsBehind(policy, sums.period, { employee: figures }), ...unitMonths };
}
