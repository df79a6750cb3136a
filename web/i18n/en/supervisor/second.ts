import type zh from '../../zh/supervisor/second.ts';

const pieces = (count: number) => (count === 1 ? '1 evaluation' : `${count} evaluations`);
const steps = (text: string) => `${text.replace('-', '')} ${text.replace('-', '') === '1.0' ? 'step' : 'steps'}`;
const side = (text: string) => (text.startsWith('-') ? 'below' : 'above');

export default {
  title: 'Second review',
  lead: (p) =>
    p.waiting === 0
      ? `${p.period}: all ${p.total} are dealt with`
      : `${p.period}, due ${p.due}: ${p.waiting} of ${p.total} wait for you`,
  none: 'Nothing waits for your confirmation',
  noneLead: 'Once supervisors who report to you hand in their evaluations, they are listed here to confirm or return.',
  over: 'Results are published; the second review is over.',
  plain: (p) => `Confirm the ${p.count} that ${p.count === 1 ? 'looks' : 'look'} plain`,
  plainWhat:
    'Plain means: no rating at an end of its scale, none 2 steps or more from the self-rating, and never returned. Please open the others.',
  confirmed: (p) => `${pieces(p.count)} confirmed`,
  confirmedOne: (p) => `The evaluation of ${p.name} is confirmed`,
  someFailed: (p) => `${pieces(p.count)} could not be confirmed, perhaps changed just now. Please look again.`,
  given: (p) => `${pieces(p.count)}, ${p.done} confirmed`,
  distribution: (p) => `Ratings that ${p.name} gave`,
  gap: 'Against self-ratings',
  gapMean: (p) =>
    Number(p.steps) === 0
      ? `the same as the self-ratings, on the average of ${p.count}`
      : `${steps(p.steps)} ${side(p.steps)} the self-ratings, on the average of ${p.count}`,
  gapOf: (p) => (Number(p.steps) === 0 ? 'the same' : `${steps(p.steps)} ${side(p.steps)}`),
  noSelf: 'no self-rating',
  list: (p) => `People rated by ${p.name}`,
  person: 'Name',
  selfRated: (p) => `self ${p.rating}`,
  standing: 'State',
  action: 'Action',
  standings: {
    alone: 'Counts as confirmed',
    open: 'Not handed in',
    waiting: 'Waits for you',
    returned: 'Returned',
    confirmed: 'Confirmed',
    waived: 'HR no longer waits',
  },
  notables: { extreme: 'At an end', gap: 'Far from self-rating', returned: 'Returned before' },
  look: 'Evidence',
  lookAt: (p) => `Evidence: ${p.name}`,
  confirm: 'Confirm',
  confirmOf: (p) => `Confirm the evaluation of ${p.name}`,
  takeBack: 'Take back',
  takeBackOf: (p) => `Take back the confirmation of ${p.name}`,
  dialog: (p) => `What ${p.rater} rated ${p.name}`,
  notRated: 'Not rated',
  self: (p) => `Self-rating ${p.rating}`,
  return: 'Return',
  returnTitle: (p) => `Return the evaluation of ${p.name} to ${p.rater}`,
  returnLead: (p) =>
    `${p.rater} hands it in to you again afterwards. ${p.rater} and ${p.name} both read the reason: say what is missing or to be changed.`,
  returnDo: 'Return',
  returnedBy: (p) => `Returned by ${p.name} on ${p.at}`,
} satisfies typeof zh;
