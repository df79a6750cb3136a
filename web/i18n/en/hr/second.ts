import type zh from '../../zh/hr/second.ts';

export default {
  title: 'Second review',
  lead: (p) => `${p.confirmed} of ${p.total} handed in are confirmed, due ${p.date}`,
  alone: (p) => `${p.count} more count as confirmed: nobody stands above the rater.`,
  waived: (p) => `For ${p.count} nobody waits any more, with a reason.`,
  needed:
    'Results cannot be signed off while one is not confirmed, or was returned and is not in again. Once evaluations are shut you may stop waiting, with a reason.',
  list: 'Evaluations to be confirmed or handed in again',
  none: 'Everything handed in has been reviewed',
  noneLead: 'The supervisors’ supervisors have confirmed it all.',
  person: 'Person',
  rater: 'Rater',
  state: 'State',
  waiting: (p) => `Waits for ${p.name}`,
  returned: (p) => `Returned by ${p.name}, waits for ${p.rater}`,
  late: 'late',
  due: 'Due',
  reason: 'Why it was returned',
  action: 'Action',
  waive: 'Stop waiting',
  waiveOf: (p) => `Stop waiting for the second review of ${p.name}`,
  waiveTitle: (p) => `Stop waiting: the evaluation of ${p.name}`,
  waiveLead: 'It counts as it was handed in. The rater and the person concerned read the reason.',
  waiveReturnedLead:
    'It was returned and is not in again: it counts with the ratings and comments from before. The rater and the person concerned read the reason.',
} satisfies typeof zh;
