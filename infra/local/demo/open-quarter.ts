import { recountCycle } from '#lib/app/progress/recount.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { confirmations } from './confirmations.ts';
import { type Courses, evaluations } from './evaluations.ts';
import { hire, leave } from './groundwork.ts';
import { moment } from './moment.ts';
import { cycleOf, move, planned } from './moves.ts';
import { hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';
import { spareLinks } from './spare-links.ts';
import { surveys } from './surveys.ts';

/** How far whoever is not done has got, at the moment at which the demo begins. */
const courses: Courses = {
  '0105/self': {
    course: 'draft',
    at: moment('2026-09-30', '10:32'),
    draft: {
      goals: {},
      scores: { 'service-attitude': 5, responsibility: 4, teamwork: 4, 'business-knowledge': 4 },
      notObserved: [],
      comments: {
        'service-attitude': '客户来信表扬。',
        responsibility: '转办单都按期办结，9 月 3 日漏登的一单当天补了。',
        teamwork: '带新人唐予宁上线，高峰期替班两次。',
      },
      achievements: '整理退款常见问题 18 条，已收入知识库；带新人唐予宁上线。',
      wishes: '',
    },
  },
  '0105/supervisor-1': { course: 'untouched' },
  '0105/peer-1': { course: 'untouched' },
  '0110/self': { course: 'untouched' },
  '0203/peer-2': { course: 'untouched' },
  '0205/supervisor-1': { course: 'untouched' },
  '0206/self': { course: 'draft', at: moment('2026-09-29', '16:48') },
  '0304/peer-1': { course: 'draft', at: moment('2026-09-29', '11:05') },
  '0112/peer-4': { course: 'declined', reason: '本季度不在同一个班次，没有一起处理过单子，不便评价。' },
};

/** The quarter that is being rated: almost everything is in. */
export async function openQuarter(stage: Stage, quarter: Quarter): Promise<void> {
  await planned(stage, quarter);
  await move(stage, quarter, 'announce', moment(quarter.announced, '09:00'));
  await confirmations(stage, quarter, ['0109', '0207']);
  await hire(stage, quarter.plan.dates.opens);
  await leave(stage, quarter.plan.period.end);
  await move(stage, quarter, 'open', moment(quarter.plan.dates.opens, '08:30'));
  await surveys(stage, quarter, {
    answersAbout: (employee) => (employee === '0115' ? 3 : chanceOf(`customers/Q3/${employee}`).whole(5, 14)),
    until: '2026-09-30',
  });
  await spareLinks(stage, quarter);
  await evaluations(stage, quarter, courses);
  // Nothing follows the table's stream while the past is played.
  const counted = contextOf(stage, { by: hr, at: moment('2026-10-09', '09:00'), what: 'count' });
  await recountCycle(counted, await cycleOf(stage, quarter));
}
