import { describe, expect, it } from 'vitest';
import { DomainError } from '#lib/domain/error.ts';
import { bonusFile } from '#lib/export/bonus-export.ts';
import type { BonusRow, Totals } from '#lib/export/bonus-sheet.ts';
import type { ColumnChoice } from '#lib/export/column-choice.ts';
import { aBonusRow, aBonusSheet, anUnratedRow, totalsOf } from './makers.ts';
import { bytesOf } from './read.ts';

function refusal(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

function choosing(columns: ColumnChoice[]): DomainError {
  const rows = [aBonusRow()];
  return refusal(() => bonusFile(aBonusSheet(rows), rows, { format: 'csv', columns }));
}

describe('a choice of columns that cannot be met', () => {
  it('lists every problem with its place', () => {
    const error = choosing([{ id: 'number' }, { id: 'salary' }, { id: 'number' }, { id: 'name', title: ' ' }]);
    expect(error).toMatchObject({ code: 'invalid', reason: 'export.columns' });
    expect(error.problems).toEqual([
      { path: 'columns[1].id', code: 'column.unknown', params: { id: 'salary' } },
      { path: 'columns[2].id', code: 'column.repeated', params: { id: 'number' } },
      { path: 'columns[3].title', code: 'column.untitled' },
    ]);
  });

  it('is refused where it is empty', () => {
    expect(choosing([]).problems).toEqual([{ path: 'columns', code: 'columns.none' }]);
  });
});

const rows = [aBonusRow(), aBonusRow({ bonus: 1 })];
const totals = totalsOf(rows);

/** The sheet with its first unit and the whole changed by the same amounts. */
function changed(change: Partial<Totals>) {
  const [first, ...others] = totals.units;
  return aBonusSheet(rows, { totals: { units: [{ ...first!, ...change }, ...others], all: totals.all } });
}

describe('totals that do not come out', () => {
  it.each<Partial<Totals>>([{ pool: 1 }, { reserve: 9_999 }, { unallocated: 0 }, { earlier: 1 }])(
    'are refused before a byte is written: %o',
    (change) => {
      const error = refusal(() => bonusFile(changed(change), [], { format: 'xlsx' }));
      expect(error).toMatchObject({ code: 'internal', reason: 'export.totals' });
      expect(error.problems[0]).toMatchObject({ path: 'totals.units[0].pool', code: 'totals.mismatch' });
    },
  );

  it('are refused where the units do not sum to the whole', () => {
    const all = { ...totals.all, paid: totals.all.paid + 1, unallocated: totals.all.unallocated - 1 };
    const error = refusal(() => bonusFile(aBonusSheet(rows, { totals: { ...totals, all } }), rows, { format: 'csv' }));
    expect(error.problems.map(({ path }) => path)).toEqual(['totals.all.paid', 'totals.all.unallocated']);
  });

  it('allow no reserve without a pool', () => {
    const paid = { earlier: 0, paid: totals.all.paid, pool: null, people: 2, unallocated: 0 };
    const units = (reserve: number) => ({
      units: [{ ...totals.units[0]!, ...paid, reserve }],
      all: { ...paid, reserve },
    });
    const sheet = (reserve: number) => aBonusSheet(rows, { totals: units(reserve) });
    expect(() => bonusFile(sheet(0), rows, { format: 'csv' })).not.toThrow();
    expect(refusal(() => bonusFile(sheet(1), rows, { format: 'csv' })).reason).toBe('export.totals');
  });

  it('are refused where rows at hand do not sum to them', () => {
    const error = refusal(() => bonusFile(aBonusSheet(rows), rows.slice(1), { format: 'xlsx' }));
    expect(error.problems).toEqual([
      { path: 'totals.units[0].people', code: 'totals.mismatch', params: { expected: 1, found: 2 } },
      { path: 'totals.units[0].paid', code: 'totals.mismatch', params: { expected: 1, found: 883_341 } },
    ]);
  });

  it.each(['xlsx', 'csv'] as const)('break a %s whose rows are streamed', async (format) => {
    const streamed = (function* (): Generator<BonusRow> {
      yield rows[0]!;
    })();
    const file = bonusFile(aBonusSheet(rows), streamed, { format });
    await expect(bytesOf(file.body)).rejects.toMatchObject({ reason: 'export.totals' });
  });

  it('name a unit that has rows and no totals', () => {
    const stranger = aBonusRow({ unit: { id: 'new', zh: '新部门', en: 'New' } });
    const error = refusal(() => bonusFile(aBonusSheet(rows), [...rows, stranger], { format: 'csv' }));
    expect(error.problems).toEqual([{ path: 'totals.units', code: 'totals.unit-missing', params: { unit: 'new' } }]);
  });
});

it('refuses a row that has neither an amount nor a reason', () => {
  const silent = [anUnratedRow({ note: '' })];
  const error = refusal(() => bonusFile(aBonusSheet(silent), silent, { format: 'csv' }));
  expect(error.problems).toEqual([{ path: 'rows', code: 'row.unexplained', params: { number: '0417' } }]);
});
