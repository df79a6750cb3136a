import type { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { results } from '#lib/contract/results.ts';
import { asPolicy, asReceipt, asResult } from '../../api/domain-values.ts';

type BonusOf = ReplyOf<typeof bonus.read>;
type BonusUnit = BonusOf['units'][number];
type ResultOf = ReplyOf<typeof results.read>;
type RunState = BonusUnit['state'];

/** What came beside the unit's run: by a run of its own, or as a correction since the cycle was closed. */
export interface Beside {
  readonly key: string;
  readonly because: Further['because'] | 'correction';
  /** `null` of a correction: no run pays it. */
  readonly run: number | null;
  /** As it was said to the person; `null` where that was not kept. */
  readonly reason: string | null;
  readonly at: string;
  readonly difference: number;
  readonly released: boolean;
  /** What a correction says the result should have been. */
  readonly corrected: { readonly score: number | null; readonly grade: string | null };
}

/** All that stands on a bonus statement. */
export interface StatementOf {
  readonly employee: ResultOf['employee'];
  readonly period: ResultOf['cycle']['period'];
  readonly payMonth: string;
  readonly currency: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly base: number;
  readonly coefficient: string | null;
  /** `null` where the unit shares a pool. */
  readonly unitCoefficient: number | null;
  readonly proration: string | null;
  /** What made the amount smaller, or nothing. */
  readonly reductions: ResultOf['reductions'];
  /** Of the unit's own run; `null` where it is not known to whoever reads it. */
  readonly run: number | null;
  /** `null` of whoever was put off: their own run pays all of it. */
  readonly main: number | null;
  readonly mainReleased: boolean;
  readonly beside: readonly Beside[];
  readonly total: number;
  /** What of the total is released by now. */
  readonly paid: number;
  readonly final: boolean;
}

/** One's own, from one's result; undefined where it has no bonus. */
export function ownStatement(data: ResultOf): StatementOf | undefined {
  const { bonus: paid, employee, cycle, payMonth, currency, reductions } = data;
  const result = asResult(data.result);
  if (paid === null || result.status !== 'rated') return undefined;
  const { inputs } = asReceipt(data.receipt);
  const individual = asPolicy(data.policy).bonus?.method === 'individual';
  return {
    employee,
    period: cycle.period,
    payMonth,
    currency,
    score: result.score,
    grade: result.grade,
    base: inputs.employee.bonusBase,
    coefficient: result.coefficient ?? null,
    unitCoefficient: individual ? (inputs.unitCoefficient ?? 1) : null,
    proration: result.proration ?? null,
    reductions,
    run: null,
    ...amountsOf(paid.amount, besideOf(data.further, data.corrections), data.mainRun),
    final: paid.final,
  };
}

/** Those of a unit, of whoever has a bonus. */
export function unitStatements({ cycle, payMonth, currency }: BonusOf, unit: BonusUnit): StatementOf[] {
  return unit.rows.flatMap((row) => {
    if (row.bonus === null) return [];
    const beside = besideOf(row.further, row.corrections);
    const amounts = amountsOf(row.bonus, beside, unit.state);
    return [
      {
        employee: row.employee,
        period: cycle.period,
        payMonth,
        currency,
        score: row.score,
        grade: row.grade,
        base: row.bonusBase,
        coefficient: row.coefficient,
        unitCoefficient: unit.coefficient,
        proration: row.proration,
        reductions: row.reductions,
        run: unit.run === 0 ? null : unit.run,
        ...amounts,
        final:
          (amounts.main === null || isFinal(unit.state)) &&
          row.further.every(({ state }) => state === 'returned' || isFinal(state)),
      },
    ];
  });
}

/** As everywhere: approved amounts do not change any more. */
const isFinal = (state: RunState) => state === 'approved' || state === 'released';

type Further = ResultOf['further'][number];
type Correction = ResultOf['corrections'][number];

const besideOf = (further: readonly Further[], corrections: readonly Correction[]): Beside[] => [
  ...further
    .filter(({ state, run }) => state !== 'returned' && run > 0)
    .map(({ run, because, reason, at, difference, state }) => ({
      key: `run ${run}`,
      because,
      run,
      reason,
      at,
      difference,
      released: state === 'released',
      corrected: { score: null, grade: null },
    })),
  ...corrections.map(({ id, wrong, score, grade, difference, at }) => ({
    key: id,
    because: 'correction' as const,
    run: null,
    reason: wrong,
    at,
    difference,
    released: true,
    corrected: { score, grade },
  })),
];

const sumOf = (beside: readonly Beside[]) => beside.reduce((sum, { difference }) => sum + difference, 0);

/** By runs alone: what the bonus of a result holds. */
const byRuns = (beside: readonly Beside[]) => sumOf(beside.filter(({ run }) => run !== null));

/** The amounts of a statement. Whoever was put off has no part in the unit's run. */
function amountsOf(bonus: number, beside: readonly Beside[], mainRun: RunState) {
  const main = bonus - byRuns(beside);
  const apart = beside.some(({ because }) => because === 'put-off');
  const mainReleased = mainRun === 'released';
  const paid = sumOf(beside.filter(({ released }) => released)) + (mainReleased ? main : 0);
  return { main: apart ? null : main, mainReleased, beside, total: main + sumOf(beside), paid };
}
