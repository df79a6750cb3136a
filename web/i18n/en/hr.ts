import type zh from '../zh/hr.ts';

export default {
  overview: { title: 'Overview' },
  cycles: { title: 'Cycles' },
  cycle: {
    title: 'Cycle',
    tabs: {
      participants: 'Participants',
      progress: 'Progress',
      review: 'Review',
      results: 'Results',
      bonus: 'Bonus',
      log: 'Log',
    },
  },
  people: { title: 'People' },
  policies: { title: 'Policies' },
  policy: { title: 'Policy' },
} satisfies typeof zh;
