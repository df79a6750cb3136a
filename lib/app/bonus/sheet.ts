import { createHash } from 'node:crypto';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Organisation, Unit } from '#lib/domain/organisation/person.ts';
import { bonusFile } from '#lib/export/bonus-export.ts';
import type { BonusRow, BonusSheet, Totals } from '#lib/export/bonus-sheet.ts';
import type { ColumnChoice } from '#lib/export/column-choice.ts';
import { hashed } from '#lib/export/hashing.ts';
import type { Context } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { paidBy } from './by-run.ts';
import { loadBonus, loadUnits } from './read.ts';
import type { rowOf } from './rows.ts';

interface Wanted {
  readonly format: 'xlsx' | 'csv';
  readonly language: 'zh' | 'en';
  readonly columns?: string | undefined;
  /** Only what this run paid, for payroll; else everything that was paid, and corrections beneath it. */
  readonly run?: number | undefined;
}

/** The bonus sheet as a file: of all runs, or of one. Who exported what, with its hash, is kept before the last byte is sent. */
export async function bonusSheet(context: Context, id: string, { format, language, columns, run }: Wanted) {
  allow(context, 'bonus.export');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  const [bonus, organisation, scheme, cases] = await Promise.all([
    run === undefined ? paidInAll(context, cycle) : paidByRun(context, id, run),
    context.store.organisation(),
    schemeOf(context, cycle.policy),
    cycle.state === 'closed' && run === undefined ? context.store.casesOf(id) : [],
  ]);
  const units = unitsOf(found(organisation, 'organisation'));
  const noted = run === undefined ? 'all' : 'one';
  const rows = bonus.units.flatMap((unit) => unit.rows.map((row) => sheetRow(row, units, { language, noted })));
  const sheet: BonusSheet = {
    cycle: cycle.name,
    period: cycle.period.label,
    payMonth: cycle.payMonth,
    currency: cycle.currency,
    run: run ?? cycle.run,
    status: bonus.final ? 'final' : 'draft',
    exportedAt: context.at,
    language,
    policy: {
      ...cycle.policy,
      sha256: createHash('sha256').update(JSON.stringify(scheme)).digest('hex'),
      calculation: scheme.calculation,
    },
    totals: {
      units: bonus.units.map((unit) => ({ unit: unitOf(units, unit.unit), ...totalsOf([unit]) })),
      all: totalsOf(bonus.units),
    },
  };
  const corrections = cases.flatMap((one) => correctionRows(one, units, language));
  const file = bonusFile({ ...sheet, corrections }, rows, {
    format,
    ...(columns === undefined ? {} : { columns: choiceOf(columns) }),
  });
  const body = hashed(file.body, async ({ sha256, bytes }) => {
    const details = { format, run: sheet.run, status: sheet.status, sha256, bytes };
    await context.store.commit(trace(context, 'bonus.export', { cycle: id, details }), []);
  });
  return { body, headers: file.headers };
}

async function paidInAll(context: Context, cycle: Cycle) {
  const { provisional, units } = await loadBonus(context, cycle.id);
  if (provisional) throw new DomainError('wrong-state', { reason: 'not-settled' });
  return { units: units.map((unit) => ({ ...unit, earlier: 0 })), final: isReleased(cycle) };
}

async function paidByRun(context: Context, id: string, run: number) {
  const { units: all } = await loadUnits(context, id);
  const units = all.flatMap((of) => paidBy(of, run) ?? []);
  if (units.length === 0) throw new DomainError('not-found', { reason: 'run' });
  return { units, final: units.every(({ state }) => state === 'released') };
}

type Sums = Pick<
  NonNullable<ReturnType<typeof paidBy>>,
  'people' | 'pool' | 'earlier' | 'paid' | 'reserve' | 'unallocated'
>;

const corrected = { zh: '更正', en: 'Correction' } as const;

/** One line for each correction that was released: a difference, paid by no run. */
const correctionRows = (
  { employee, name, unit, post, corrections = [] }: Case,
  units: ReadonlyMap<string, Unit>,
  language: 'zh' | 'en',
): BonusRow[] =>
  corrections
    .filter(({ state }) => state === 'released')
    .map(({ score, grade, difference, wrong }) => ({
      kind: 'correction',
      number: employee,
      name,
      unit: unitOf(units, unit),
      post,
      score: score === null ? null : String(score),
      grade,
      coefficient: null,
      proration: null,
      base: null,
      bonus: difference,
      note: `${corrected[language]}: ${wrong}`,
    }));

const isReleased = ({ units, runStates, furtherRuns = {} }: Cycle) =>
  units.every((unit) => runStates[unit] === 'released') && Object.keys(furtherRuns).length === 0;
const unitsOf = ({ units }: Organisation) => new Map(units.map((unit) => [unit.id, unit]));

function unitOf(units: ReadonlyMap<string, Unit>, id: string) {
  return { id, ...(units.get(id)?.name ?? { zh: id, en: id }) };
}

function totalsOf(units: readonly Sums[]): Totals {
  const sum = (of: (unit: Sums) => number) => units.reduce((total, unit) => total + of(unit), 0);
  const pooled = units.every(({ pool }) => pool !== null);
  return {
    people: sum(({ people }) => people),
    pool: pooled ? sum(({ pool }) => pool ?? 0) : null,
    earlier: sum(({ earlier }) => earlier),
    paid: sum(({ paid }) => paid),
    reserve: pooled ? sum(({ reserve }) => reserve) : 0,
    unallocated: pooled ? sum(({ unallocated }) => unallocated) : 0,
  };
}

const notes = {
  blocked: { zh: '卡住，未评定', en: 'Blocked, not rated' },
  unrated: { zh: '评价不足，未评定', en: 'Too little was rated' },
  'put-off': { zh: '暂缓，以后单独发放', en: 'Put off, paid later' },
} as const;

const furtherNotes = {
  all: {
    appeal: { zh: '申诉后补发，金额为合计', en: 'With what an appeal added' },
    'put-off': { zh: '暂缓后单独发放', en: 'Put off, paid by a run of its own' },
  },
  one: {
    appeal: { zh: '申诉后补发的差额', en: 'What an appeal added' },
    'put-off': { zh: '暂缓后单独发放', en: 'Put off, paid by a run of its own' },
  },
} as const;

function sheetRow(
  row: ReturnType<typeof rowOf>,
  units: ReadonlyMap<string, Unit>,
  { language, noted }: { readonly language: 'zh' | 'en'; readonly noted: 'all' | 'one' },
): BonusRow {
  const { employee, score, grade, coefficient, proration, bonusBase, bonus, note } = row;
  const further = row.further.at(-1);
  return {
    number: employee.id,
    name: employee.name,
    unit: unitOf(units, employee.unit),
    post: employee.post,
    score,
    grade,
    coefficient,
    proration,
    bonus,
    base: bonusBase,
    ...(further && further.run > 0 ? { run: further.run } : {}),
    note: note === null ? (further ? furtherNotes[noted][further.because][language] : '') : notes[note][language],
  };
}

/** `number,name:姓名,bonus:实发` */
function choiceOf(columns: string): ColumnChoice[] {
  return columns.split(',').map((column) => {
    const [id = '', ...title] = column.split(':');
    return title.length === 0 ? { id } : { id, title: title.join(':') };
  });
}
