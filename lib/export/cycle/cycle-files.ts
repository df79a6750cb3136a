import { apartPath } from './apart-path.ts';
import type { ReceiptInputs } from '#lib/domain/calculation/receipt.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { Row } from '../cell.ts';
import { csv } from '../csv.ts';
import { currencyDecimals } from '../currency.ts';
import { fileHeaders } from '../file-headers.ts';
import { zip, type ZipEntry } from '../zip.ts';
import type { CycleExport } from './cycle-export.ts';
import { decisionRows } from './decisions.ts';
import { figureRows } from './figures.ts';
import { participantRows } from './participants.ts';
import { ratingRows } from './ratings.ts';
import { readme } from './readme.ts';
import { runRows } from './runs.ts';

/** The tables of a cycle, each a file by itself and one in the archive. */
const tables = {
  participants: { name: { zh: '参与人和结果', en: 'participants' }, rows: participantRows },
  ratings: { name: { zh: '评分合计', en: 'ratings' }, rows: ratingRows },
  figures: { name: { zh: '每月数据', en: 'figures' }, rows: figureRows },
  decisions: { name: { zh: '决定', en: 'decisions' }, rows: decisionRows },
  runs: { name: { zh: '核算', en: 'runs' }, rows: runRows },
} as const satisfies Record<string, { name: Names; rows: (of: CycleExport) => Iterable<Row> }>;

type TableName = keyof typeof tables;
export type CycleFileName = TableName | 'archive';

/** One table of a cycle, or all of it as one archive. */
export function cycleFile(of: CycleExport, file: CycleFileName) {
  if (file === 'archive') return archive(of);
  const { name } = tables[file];
  const { id } = of.cycle;
  const headers = fileHeaders('csv', { plain: `${file}-${id}.csv`, name: `${name[of.language]}-${id}.csv` });
  return { body: tableAsCsv(of, file), headers };
}

function archive(of: CycleExport) {
  const { id } = of.cycle;
  const headers = fileHeaders('zip', {
    plain: `cycle-${id}.zip`,
    name: `${of.language === 'zh' ? '考核存档' : 'cycle'}-${id}.zip`,
  });
  return { body: ReadableStream.from(zip(entriesOf(of))), headers };
}

const tableAsCsv = (of: CycleExport, table: TableName) =>
  csv(tables[table].rows(of), currencyDecimals(of.cycle.currency));

function* entriesOf(of: CycleExport): Generator<ZipEntry> {
  yield { path: 'README.txt', bytes: [Buffer.from(readme(of))] };
  for (const table of ['participants', 'ratings', 'figures', 'decisions', 'runs'] as const)
    yield { path: `${table}.csv`, bytes: tableAsCsv(of, table) };
  yield json('cycle.json', settingsOf(of.cycle));
  yield json('policy-document.json', of.scheme);
  yield json('calculation/policy.json', of.policy);
  yield json('calculation/sums.json', of.sums);
  yield json('calculation/results.json', of.calculation);
  for (const { inputs, result } of of.apart) {
    const path = apartPath(inputs.employee.id);
    yield json(`${path}.sums.json`, ownSums(inputs));
    yield json(`${path}.result.json`, result);
  }
}

/** As `calculate` prints it. */
const json = (path: string, content: unknown): ZipEntry => ({
  path,
  bytes: [Buffer.from(`${JSON.stringify(content, null, 2)}\n`)],
});

/** Without what others add to it: that comes out of everybody's. */
function ownSums(inputs: ReceiptInputs): Omit<ReceiptInputs, 'place' | 'unitCoefficient'> {
  const { period, employee, ratings, metrics, waivers, adjustments, calibration, history } = inputs;
  const decided = calibration && { calibration };
  return { period, employee, ratings, metrics, waivers, adjustments, ...decided, history };
}

/** What a cycle was set up with; nothing from which links are made. */
function settingsOf(cycle: Cycle) {
  const { id, name, policy, period, units, teams, covers, dates, payMonth, currency, state, publishedAt } = cycle;
  const { pools, unitCoefficients, approvers, overBudget, run, runStates } = cycle;
  const setUp = { id, name, state, policy, period, units, teams, covers, dates, payMonth, currency, publishedAt };
  return { ...setUp, pools, unitCoefficients, approvers, overBudget, run, runStates };
}
