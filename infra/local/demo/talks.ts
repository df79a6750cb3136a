import { moveTalk, saveTalkGoals, saveTalkSheet, shareTalkNotes } from '#lib/app/talks/write.ts';
import type { TalkAction } from '#lib/domain/talk/machine.ts';
import type { PastQuarter } from './calendar.ts';
import { daysAfter, moment } from './moment.ts';
import { idOf } from './moves.ts';
import { contextOf, type Stage } from './stage.ts';

const supervisor = '0101';
const unit = '客服部';

/** One talk that came to its end, and one that was put off and is planned for the days to come. */
export async function reviewTalks(stage: Stage, quarter: PastQuarter): Promise<void> {
  await heldTalk(stage, quarter);
  await plannedTalk(stage, quarter);
}

/** Where one of the two does something at a moment. */
function roomOf(stage: Stage, quarter: PastQuarter, employee: string) {
  const cycle = idOf(quarter);
  const at = (seen: number) => ({ cycle, employee, unit, seen });
  const by = (person: string, when: string, what: string) =>
    contextOf(stage, { by: person, at: when, what: `${cycle}/talk/${employee}/${what}` });
  const move = (person: string, when: string, action: TalkAction, seen: number, over: object = {}) =>
    moveTalk(by(person, when, `${action}/${seen}`), at(seen), { action, ...over });
  return { at, by, move };
}

async function heldTalk(stage: Stage, quarter: PastQuarter): Promise<void> {
  const employee = '0105';
  const { at, by, move } = roomOf(stage, quarter, employee);
  const { publish } = quarter.plan.dates;
  const day = daysAfter(publish, 3);
  const asked = moment(daysAfter(publish, 1), '10:05');
  await move(supervisor, asked, 'plan', 0, { day, time: '15:30', minutes: 45, place: '三楼小会议室' });
  const before = moment(daysAfter(publish, 2), '11:20');
  const points = [
    { id: 'p-1', text: '夜班之后的第二天能不能晚一点开始' },
    { id: 'p-2', text: '疑难会话怎样更快找到人帮忙' },
  ];
  await saveTalkSheet(by(employee, before, 'points'), at(0), { points, notes: '先说夜班，再说疑难会话。' });
  const after = moment(day, '16:30');
  const notes =
    '会话质量稳，客户评价里多次提到耐心。首次响应慢主要在夜班交接的半小时里。说好：交接前十分钟不接新会话，疑难会话先找江蓠。';
  await saveTalkSheet(by(supervisor, after, 'notes'), at(0), { points: [{ id: 's-1', text: '夜班交接' }], notes });
  await shareTalkNotes(by(supervisor, after, 'share'), at(1));
  const goals = [
    { id: 'g-1', what: '让夜班的客户少等', measure: '夜班平均首次响应', target: '30 秒以内' },
    { id: 'g-2', what: '把疑难会话的做法写下来', measure: '知识库里的条目', target: '每月 2 条' },
  ];
  await saveTalkGoals(by(supervisor, after, 'goals'), at(0), goals);
  await move(supervisor, after, 'hold', 1, { on: day });
  await move(employee, moment(daysAfter(publish, 4), '09:40'), 'agree', 2, { goals: 1 });
}

async function plannedTalk(stage: Stage, quarter: PastQuarter): Promise<void> {
  const employee = '0106';
  const { at, by, move } = roomOf(stage, quarter, employee);
  const asked = moment('2026-10-08', '14:10');
  await move(supervisor, asked, 'plan', 0, { day: '2026-10-13', time: '10:00', minutes: 30, place: '三楼小会议室' });
  const points = [{ id: 'p-1', text: '想学数据分析，能不能安排' }];
  await saveTalkSheet(by(employee, moment('2026-10-08', '17:25'), 'points'), at(0), { points, notes: '' });
}
