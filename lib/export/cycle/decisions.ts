import type { AppealState } from '#lib/domain/lifecycle/appeal.ts';
import type { CorrectionState } from '#lib/domain/lifecycle/closed-correction.ts';
import type { Names, RaterKind } from '#lib/domain/policy/policy.ts';
import { moneyOrEmpty, type Row, text, textOrEmpty } from '../cell.ts';
import { raterWords } from '../policy-words.ts';
import { type Column, indicatorName, instantCell, tableOf, whoColumns } from './columns.ts';
import type { CycleExport, ExportedPerson } from './cycle-export.ts';

const whats = {
  calibration: { zh: '校准得分', en: 'Score calibrated' },
  waiver: { zh: '免去缺的评价或数据', en: 'Missing ratings or figures waived' },
  'put-off': { zh: '暂缓公布和发放', en: 'Put off' },
  appeal: { zh: '申诉', en: 'Appeal' },
  correction: { zh: '结束后的更正', en: 'Correction after closing' },
  added: { zh: '加进考核', en: 'Added to the cycle' },
  removed: { zh: '移出考核', en: 'Taken out of the cycle' },
} as const satisfies Record<string, Names>;

const appealWords: Readonly<Record<AppealState, Names>> = {
  filed: { zh: '待决定', en: 'Waits to be decided' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  dismissed: { zh: '未同意', en: 'Dismissed' },
  allowed: { zh: '已同意', en: 'Allowed' },
};

const correctionWords: Readonly<Record<CorrectionState, Names>> = {
  entered: { zh: '待批准', en: 'Waits for approval' },
  approved: { zh: '已批准', en: 'Approved' },
  declined: { zh: '未同意', en: 'Declined' },
  released: { zh: '已执行', en: 'Released' },
};

interface Line extends Pick<ExportedPerson, 'employee' | 'name' | 'unit'> {
  readonly what: keyof typeof whats;
  readonly state?: Names;
  /** The new score or grade, or what was waived. */
  readonly value?: string;
  /** Minor units. */
  readonly difference?: number;
  readonly reason: string | null;
  /** Number of who decided; unknown in records that do not keep it. */
  readonly by?: string | undefined;
  readonly at?: string | undefined;
}

const columns: readonly Column<Line>[] = [
  ...whoColumns,
  { title: { zh: '决定', en: 'Decision' }, cell: ({ what }, { language }) => text(whats[what][language]) },
  { title: { zh: '状态', en: 'State' }, cell: ({ state }, { language }) => textOrEmpty(state?.[language]) },
  { title: { zh: '内容', en: 'What' }, cell: ({ value }) => textOrEmpty(value) },
  { title: { zh: '金额', en: 'Amount' }, cell: ({ difference }) => moneyOrEmpty(difference) },
  { title: { zh: '理由', en: 'Reason' }, cell: ({ reason }) => textOrEmpty(reason) },
  { title: { zh: '决定人工号', en: 'Decided by (number)' }, cell: ({ by }) => textOrEmpty(by) },
  { title: { zh: '时间', en: 'When' }, cell: ({ at }, of) => instantCell(at, of) },
];

function* lines(of: CycleExport): Generator<Line> {
  for (const { what, employee, name, unit, by, at, reason } of of.cycle.byHand ?? [])
    yield { what, employee, name, unit, by, at, reason };
  for (const person of of.people) yield* about(person, of);
}

function* about(person: ExportedPerson, of: CycleExport): Generator<Line> {
  const { employee, name, unit, calibration, waivers, putOff, appeal, corrections } = person;
  const who = { employee, name, unit };
  for (const { of: waived, reason, by } of waivers)
    yield { ...who, what: 'waiver', value: waivedName(waived, of), reason, by };
  if (calibration) {
    const { score, reason, by } = calibration;
    yield { ...who, what: 'calibration', value: String(score), reason, by };
  }
  if (putOff) yield { ...who, what: 'put-off', reason: putOff.reason, by: putOff.by, at: putOff.at };
  if (appeal) {
    const { state, decided, filedAt } = appeal;
    const score = decided?.change?.score;
    yield {
      ...who,
      what: 'appeal',
      state: appealWords[state],
      ...(score === undefined ? {} : { value: String(score) }),
      reason: decided?.reason ?? null,
      by: decided?.by,
      at: decided?.at ?? filedAt,
    };
  }
  for (const { state, wrong, score, grade, difference, entered, decided } of corrections)
    yield {
      ...who,
      what: 'correction',
      state: correctionWords[state],
      value: [score, grade].filter((value) => value !== null).join(' '),
      difference,
      reason: wrong,
      by: (decided ?? entered).by,
      at: (decided ?? entered).at,
    };
}

/** `peer:service` or `metric:resolution-rate`, as people say it. */
function waivedName(waived: string, of: CycleExport): string {
  const [what = '', indicator = ''] = waived.split(':');
  const kind = isRaterKind(what) ? raterWords[what] : { zh: '数据', en: 'Figures' };
  return `${indicatorName(indicator, of)} · ${kind[of.language]}`;
}

const isRaterKind = (what: string): what is RaterKind => Object.hasOwn(raterWords, what);

/** What was decided about people by hand, with the reasons; never what somebody wrote in an appeal. */
export const decisionRows = (of: CycleExport): Iterable<Row> => tableOf(of, columns, lines(of));
