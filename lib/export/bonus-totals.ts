import { DomainError } from '#lib/domain/error.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { BonusRow, BonusTotals, Totals } from './bonus-sheet.ts';

const summed = ['people', 'earlier', 'paid', 'reserve', 'unallocated'] as const satisfies readonly (keyof Totals)[];

/** What has been accounted for: paid before and now, kept back, and shared by nobody. Equals the pool where there is one. */
export function accountedFor(totals: Totals): number {
  return totals.earlier + totals.paid + totals.reserve + totals.unallocated;
}

/**
 * Throws DomainError `internal` (reason `export.totals`) unless in each unit and over all
 * `earlier + paid + reserve + unallocated = pool`, and the units sum to the whole.
 */
export function assertTotals(totals: BonusTotals): void {
  refuse([
    ...totals.units.flatMap((unit, index) => poolProblems(unit, `totals.units[${index}]`)),
    ...poolProblems(totals.all, 'totals.all'),
    ...summed.flatMap((field) =>
      mismatch(`totals.all.${field}`, sum(totals.units.map((unit) => unit[field])), totals.all[field]),
    ),
    ...mismatch('totals.all.pool', sumOfPools(totals), totals.all.pool ?? 0),
  ]);
}

/** Counts the rows that go into a file and holds them against the totals that stand beneath them. */
export class Tally {
  readonly #units = new Map<string, { people: number; paid: number }>();

  /** Throws DomainError `internal` for a row that has neither an amount nor a reason why not. */
  add(row: BonusRow): void {
    if (row.bonus === null && row.note.trim() === '')
      refuse([{ path: 'rows', code: 'row.unexplained', params: { number: row.number } }]);
    const unit = this.#units.get(row.unit.id) ?? { people: 0, paid: 0 };
    unit.people += 1;
    unit.paid += row.bonus ?? 0;
    this.#units.set(row.unit.id, unit);
  }

  /** Throws DomainError `internal` (reason `export.totals`) unless people and amounts of every unit are those in `totals`. */
  assertEquals(totals: BonusTotals): void {
    const known = new Set(totals.units.map(({ unit }) => unit.id));
    const strangers = [...this.#units.keys()].filter((id) => !known.has(id));
    refuse([
      ...strangers.map((unit) => ({ path: 'totals.units', code: 'totals.unit-missing', params: { unit } })),
      ...totals.units.flatMap(({ unit, people, paid }, index) => {
        const seen = this.#units.get(unit.id) ?? { people: 0, paid: 0 };
        const path = `totals.units[${index}]`;
        return [...mismatch(`${path}.people`, seen.people, people), ...mismatch(`${path}.paid`, seen.paid, paid)];
      }),
    ]);
  }
}

function poolProblems(totals: Totals, path: string): Problem[] {
  if (totals.pool !== null) return mismatch(`${path}.pool`, accountedFor(totals), totals.pool);
  return [...mismatch(`${path}.reserve`, 0, totals.reserve), ...mismatch(`${path}.unallocated`, 0, totals.unallocated)];
}

function mismatch(path: string, expected: number, found: number): Problem[] {
  return expected === found ? [] : [{ path, code: 'totals.mismatch', params: { expected, found } }];
}

function sumOfPools(totals: BonusTotals): number {
  return sum(totals.units.map((unit) => unit.pool ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DomainError('internal', { reason: 'export.totals', problems });
}
