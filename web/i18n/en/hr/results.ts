import type zh from '../../zh/hr/results.ts';

export default {
  label: 'Published results',
  notYet: 'Results are not published yet',
  notYetLead: 'Once signed off and published, everybody’s score and grade is listed here, and who has acknowledged.',
  count: (p) => `${p.count} ${p.count === 1 ? 'person' : 'people'}, ${p.rated} with a score`,
  score: 'Score',
  grade: 'Grade',
  rank: 'Rank in unit',
  bonus: 'Bonus (yuan)',
  provisional: 'Provisional bonus (yuan)',
  status: { rated: 'Rated', blocked: 'Blocked', unrated: 'Not rated' },
  calibrated: 'calibrated',
  acknowledged: 'Acknowledged',
  notYetAcknowledged: 'Not yet',
  open: 'Details',
  openOf: (p) => `Details: ${p.name}`,
  dialog: {
    title: (p) => `Result of ${p.name}`,
    lead: 'Looking at somebody’s result is recorded.',
    acknowledged: (p) => `Acknowledged ${p.at}`,
    notAcknowledged: (p) => `Not acknowledged yet; until ${p.by}`,
    not: 'Not acknowledged yet',
    published: (p) => `Published ${p.at}`,
  },
} satisfies typeof zh;
