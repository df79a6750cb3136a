import type zh from '../zh/progress.ts';

const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;
const raters = (count: number) => `${count} ${count === 1 ? 'rater' : 'raters'}`;

export default {
  counts: { due: 'Asked', done: 'Done', late: 'Late', open: 'Not due yet', out: 'Out' },
  kinds: { self: 'Self', supervisor: 'Supervisor', peer: 'Peer', customer: 'Customer' },
  units: 'Progress by unit',
  unit: 'Unit',
  table: 'By unit and kind',
  customers: 'Customer answers',
  stuck: 'Blocked',
  people: (p) => people(p.count),
  bar: (p) => `${p.unit}: ${p.due} asked, ${p.done} done, ${p.late} late, ${p.open} not due yet, ${p.out} out`,
  asOf: (p) => `Handed in as of ${p.at}`,
  never: 'Not counted yet; tomorrow morning at the latest',
  blocked: {
    title: 'Blocked people',
    lead: 'As it stands there will be no score, or one that rests on too little.',
    count: (p) => people(p.count),
    see: 'See who',
    seeOf: (p) => `See who: ${p.what}`,
    codes: {
      'no-supervisor': 'No supervisor’s evaluation',
      'supervisor-left': 'The supervisor has left, nothing handed in',
      'no-self': 'No self-evaluation',
      'no-figures': 'No figures for this period',
      'too-few-peers': 'Too few peers',
      'too-few-customers': 'Too few customers’ answers',
    },
    help: {
      'no-supervisor':
        'Set the supervisor while it is announced, and they are asked at the opening; once it is open it has to be waived with a reason.',
      'supervisor-left': 'Name another rater; what was handed in still counts.',
      'no-figures':
        'Once evaluations are shut, open the person in the review and enter the missing months with a reason.',
      'too-few-peers': 'Ask another peer; with too few the weight goes to the other raters, as the policy says.',
    },
    go: {
      'no-supervisor': 'Set the supervisor',
      'supervisor-left': 'Set the supervisor',
      'too-few-peers': 'To the participants',
    },
    settle: {
      help: 'Settle it in the review: reopen the evaluation, waive it or put the person off, each with a reason.',
      go: 'Settle it',
    },
  },
  nudge: {
    act: 'Remind',
    today: (p) => `Reminded today ${p.time}`,
    of: (p) =>
      p.rater === p.name ? `Remind ${p.rater}: own evaluation` : `Remind ${p.rater}: ${p.kind}, about ${p.name}`,
    all: (p) => `Remind all late (${p.count})`,
    lead: (p) =>
      `${raters(p.count)} will each get one reminder: how many are missing and when they were due, and nothing about anybody else.${
        p.already === 0 ? '' : ` ${raters(p.already)} reminded today already will get none.`
      } It cannot be taken back.`,
    counting: 'Counting the raters',
    nobody: 'All were reminded today',
    send: (p) => `Send to ${people(p.count)}`,
    told: (p) => (p.count === 0 ? 'All were reminded today; nothing more was sent' : `Reminded ${people(p.count)}`),
  },
} satisfies typeof zh;
