import type zh from '../zh/raters.ts';

const forms = (count: number) => (count === 1 ? '1 form' : `${count} forms`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export default {
  notYet: 'Rating habits are seen once evaluations are shut',
  notYetLead: 'Half of the forms show no habit. After that, this compares how each supervisor rates.',
  title: 'How generously supervisors rate',
  lead: (p) =>
    `How many points above or below what other supervisors give. The line is the 95 % interval; where it crosses 0, nothing can be said. Nothing is concluded from fewer than ${forms(p.least)}. For a talk, not a verdict: a better team looks generously rated too.`,
  nobody: 'No supervisor has rated',
  nobodyLead: 'The policy of this cycle asks none, or nobody has handed in a form.',
  nobodyHere: 'No supervisor has rated in this unit.',
  stricter: 'Stricter',
  looser: 'More generous',
  own: 'You',
  few: 'Too few to say',
  alone: 'No other supervisor to compare with',
  forms: (p) => forms(p.count),
  points: (p) => `${p.by} points`,
  interval: (p) => `interval ${p.low} to ${p.high}`,
  heard: (p) => `${p.name}: ${p.what}`,
  plain: 'No habit stands out',
  marks: {
    lenient: 'Generous',
    strict: 'Strict',
    narrow: 'Little difference',
    flat: 'Often all the same',
    'above-self': 'Above self-ratings',
    'below-self': 'Below self-ratings',
  },
  advice: {
    lenient: (p) =>
      `${p.by} points above other supervisors on the average, which is hardly chance. Look at the facts: is the team better, or the measure softer?`,
    strict: (p) =>
      `${p.by} points below other supervisors on the average, which is hardly chance. Look at the facts: is the team weaker, or the measure harder?`,
    narrow: (p) =>
      `People differ by some ${p.own} points only; under other supervisors by ${p.others}. Good and poor work may not have been told apart.`,
    flat: (p) =>
      `${p.flat} of ${forms(p.forms)} give the same in every indicator. Ask for a second look, one indicator at a time.`,
    'above-self': (p) =>
      `${p.by} points above what people gave themselves, on the average. Tell them in the talk what was good.`,
    'below-self': (p) =>
      `${p.by} points below what people gave themselves, on the average. Talk before publication, so that nobody is taken by surprise.`,
  },
  figures: {
    leniency: 'Against others',
    spread: 'Between people',
    others: (p) => `others ${p.value}`,
    within: 'Within one form',
    flat: 'All the same',
    flatOf: (p) => `${p.flat} of ${forms(p.forms)}`,
    gap: 'Against self-ratings',
    against: 'Compared with',
    basis: {
      'same-people': (p) => `supervisors who rated the same people (${forms(p.count)} of others)`,
      'same-indicators': (p) => `supervisors who rated the same indicators (${forms(p.count)} of others)`,
    },
  },
  people: (p) => `${people(p.count)} rated: themselves and the supervisor`,
  peopleLead:
    'Hollow is the self-rating, full what the supervisor gave (0–100 points). A name opens the person’s review.',
  self: 'Self',
  given: 'Supervisor',
  pair: (p) => `self ${p.self}, supervisor ${p.given}`,
  noSelf: (p) => `no self-rating, supervisor ${p.given}`,
  together: 'Peers and customers',
  togetherLead: 'Only together: who gave what never leaves the evaluation itself.',
  unit: 'Unit',
  peers: 'Peers',
  peersFew: (p) => `${forms(p.count)}, too few for a mean`,
  peersMean: (p) => `${forms(p.count)}, mean ${p.mean} points`,
  peersFlat: (p) => `all the same in ${forms(p.flat)}`,
  customers: 'Customers',
  customersNone: 'None yet',
  customersMean: (p) => `${p.count} answers, mean ${p.mean}`,
  customersOf: (p) => `about ${people(p.people)}`,
  rules: 'How this is worked out',
  rule: [
    'Each rating is first put in points from 0 to 100 by its scale.',
    'With 5 or more forms about people whom others rated too, it is held against those; otherwise against the mean of other supervisors in the same indicators.',
    'Generous, strict: 3 points or more on the average, and the 95 % interval does not hold 0.',
    'Little difference: the standard deviation between people is less than half of that of others.',
    'Often all the same: a third or more of the forms give one value in every indicator (3 at least).',
    'Against self-ratings: 10 points or more on the average, of 5 people at least.',
  ],
} satisfies typeof zh;
