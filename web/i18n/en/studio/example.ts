import type zh from '../../zh/studio/example.ts';

export default {
  title: 'Example',
  who: 'One person',
  lead: (p) => `In a unit with ${p.people} others whose scores are fixed; the pool is the sum of all bases.`,
  open: 'Change the example',
  close: 'Fold',
  stale: 'From before the mistake; renewed once it is mended',
  none: 'Mend what is to be mended, and the score stands here.',
  score: 'Score',
  grade: 'Grade',
  bonus: 'Bonus',
  noBonus: 'no bonus',
  was: (p) => `version ${p.number}: ${p.value}`,
  same: 'unchanged',
  indicator: 'This indicator',
  dimension: 'This dimension',
  missing: 'none',
  statuses: {
    blocked: 'Something that must be there is missing: no score',
    coverage: 'Too little weight came in: not rated',
    quarters: 'Too few quarters have a score: not rated',
  },
  points: 'points',
  adjust: 'Rewards and penalties',
  again: 'Start over',
} satisfies typeof zh;
