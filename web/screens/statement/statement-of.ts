import type { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { results } from '#lib/contract/results.ts';
import { asPolicy, asReceipt, asResult } from '../../api/domain-values.ts';

type BonusOf = ReplyOf<typeof bonus.read>;
type BonusUnit = BonusOf['units'][number];
type ResultOf = ReplyOf<typeof results.read>;

/** What came by a run of its own, beside the unit's. */
interface Beside {
  readonly run: number;
  readonly because: string;
  readonly difference: number;
  readonly released: boolean;
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
  readonly unpaidLeaver: boolean;
  /** Of the unit's own run; `null` where it is not known to whoever reads it. */
  readonly run: number | null;
  readonly main: number;
  readonly beside: readonly Beside[];
  readonly total: number;
  readonly final: boolean;
}

/** One's own, from one's result; undefined where it has no bonus. */
export function ownStatement(data: ResultOf): StatementOf | undefined {
  const { bonus: paid, employee, cycle, payMonth, currency, unpaidLeaver } = data;
  const result = asResult(data.result);
  if (paid === null || result.status !== 'rated') return undefined;
  const { inputs } = asReceipt(data.receipt);
  const individual = asPolicy(data.policy).bonus?.method === 'individual';
  const beside = besideOf(data.further);
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
    unpaidLeaver,
    run: null,
    main: paid.amount - sumOf(beside),
    beside,
    total: paid.amount,
    final: paid.final,
  };
}

/** Those of a unit, of whoever has a bonus. */
export function unitStatements({ cycle, payMonth, currency }: BonusOf, unit: BonusUnit): StatementOf[] {
  return unit.rows.flatMap((row) => {
    if (row.bonus === null) return [];
    const beside = besideOf(row.further === null ? [] : [row.further]);
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
        unpaidLeaver: false,
        run: unit.run === 0 ? null : unit.run,
        main: row.bonus - sumOf(beside),
        beside,
        total: row.bonus,
        final: unit.state === 'released' && beside.every(({ released }) => released),
      },
    ];
  });
}

type Further = ResultOf['further'][number];

const besideOf = (further: readonly Further[]): Beside[] =>
  further
    .filter(({ state, run }) => state !== 'returned' && run > 0)
    .map(({ run, because, difference, state }) => ({ run, because, difference, released: state === 'released' }));

const sumOf = (beside: readonly Beside[]) => beside.reduce((sum, { difference }) => sum + difference, 0);
