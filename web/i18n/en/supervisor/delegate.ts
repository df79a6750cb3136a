import type zh from '../../zh/supervisor/delegate.ts';

export default {
  title: 'While away, somebody rates instead',
  none: 'While you are away, a colleague can fill in your evaluations of the team. They stay yours; who wrote them is kept.',
  noneOf: 'Nobody rates instead.',
  now: (p) => `${p.name} rates instead from ${p.from} to ${p.until}.`,
  ask: 'Name a delegate',
  end: 'End it',
  dialog: 'Who rates instead',
  lead: 'A delegate sees these forms and the evidence beside them, fills them in and submits them, but never their own. It ends by itself after the last day, or earlier.',
  number: 'Number of the delegate',
  from: 'From',
  until: 'Until',
  numberNeeded: 'Enter the number of the delegate',
  daysNeeded: 'Enter from which day to which',
  forOthers: {
    title: 'For somebody else',
    lead: 'What supervisors who are away asked you to fill in',
    of: (p) => `For ${p.name}`,
    due: (p) => `due on ${p.date}, ${p.left}`,
    rate: (p) => `${p.begun ? 'Go on with' : 'Rate'} ${p.name}`,
    begin: 'Rate',
    goOn: 'Go on',
  },
  action: 'Name the delegate',
} satisfies typeof zh;
