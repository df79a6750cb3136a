import type { Reminded } from '#lib/domain/schedule/ticks.ts';
import type zh from '../zh/time.ts';

const kinds: Readonly<Record<Reminded, string>> = {
  self: 'self-evaluations',
  peer: 'peer evaluations',
  supervisor: 'supervisors’ evaluations',
  secondReview: 'second reviews',
};
const moves = { announce: 'Announce', open: 'Open evaluations', shut: 'Close evaluations', publish: 'Publish results' };
const made: Readonly<Record<string, string>> = {
  'cycle.create': 'planned',
  'cycle.announce': 'announced',
  'cycle.open': 'opened',
  'cycle.shut': 'closed',
  'cycle.publish': 'published',
};
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const told: Readonly<Record<string, (count: number) => string>> = {
  announced: (count) => `told ${counted(count, 'person', 'people')} what will count`,
  opened: (count) => `asked ${counted(count, 'person', 'people')} for evaluations`,
  published: (count) => `told ${counted(count, 'person', 'people')} of a result`,
  'due-soon': (count) => `sent ${counted(count, 'reminder', 'reminders')} ahead`,
  'due-today': (count) => `sent ${counted(count, 'reminder', 'reminders')} on the day`,
  late: (count) => `told ${counted(count, 'person', 'people')} of what is late`,
  'not-published': () => 'told HR and the directors that results are not signed off',
  stopped: () => 'told HR that a step could not be made',
  'not-planned': () => 'told HR that a cycle could not be planned',
  'calendar-gap': () => 'told HR that next year’s holidays are missing',
};

export default {
  title: 'Time machine',
  lead: 'On this machine only. Time goes on, and whatever is due on the way happens on its own day; there is no way back.',
  now: 'It is',
  next: 'Next',
  nothingNext: 'Nothing is planned at the moment. Assignments in the schedule bring what comes next.',
  toNext: 'Go there',
  day: 'One day',
  week: 'One week',
  month: '30 days',
  on: 'Go on by',
  date: 'To which day',
  dateHint: 'To nine in the morning of that day, 400 days at most.',
  toDate: 'Go to this day',
  past: 'Choose a day after today',
  living: (p) => `Living ${p.date}`,
  left: (p) => `${counted(p.days, 'day', 'days')} to go`,
  stop: 'Stop today',
  stopping: 'Stops at the end of today',
  done: 'See how it stands now',
  close: 'Close',
  effect: (effect) =>
    effect.do === 'move'
      ? moves[effect.action]
      : effect.do === 'remind'
        ? effect.when === 'late'
          ? `Tell those above and HR of late ${kinds[effect.kind]}`
          : `Remind of ${kinds[effect.kind]}`
        : 'Tell HR and directors if it is not published',
  happened: (p) => {
    const parts = [
      ...p.moves.flatMap(({ action, name }) => (made[action] === undefined ? [] : [`${made[action]} “${name}”`])),
      ...Object.entries(p.told).flatMap(([kind, count]) => told[kind]?.(count) ?? []),
    ];
    return parts.length === 0 ? 'Nothing happened on the way.' : `On the way: ${parts.join('; ')}.`;
  },
} satisfies typeof zh;
