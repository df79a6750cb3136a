import type zh from '../../zh/hr/shared.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export default {
  kinds: { self: 'Self', supervisor: 'Supervisor', peer: 'Peers', customer: 'Customers' },
  evaluation: {
    requested: 'Not begun',
    draft: 'Being written',
    submitted: 'Submitted',
    declined: 'Declined',
    lapsed: 'Not handed in',
    voided: 'Void',
  },
  unit: 'Unit',
  allUnits: 'All units',
  name: 'Name',
  nameZh: 'Name in Chinese',
  nameEn: 'Name in English',
  number: 'Number',
  post: 'Post',
  total: 'Total',
  none: 'None',
  search: 'Name or number',
  nothingFound: 'Nobody matches',
  nothingFoundLead: 'Try another spelling, or look in all units.',
  people: (p) => plural(p.count, 'person', 'people'),
  pieces: (p) => plural(p.count, 'evaluation', 'evaluations'),
  more: 'Show more',
  unitTree: {
    apart: 'Rank by itself',
    apartOf: (p) => `Rank ${p.unit} by itself`,
    rankings: (p) =>
      p.count === 1
        ? 'This makes one ranking, with one pool:'
        : `This makes ${p.count} rankings, each with a pool of its own:`,
    ranking: (p) => `${p.unit} (with ${p.along})`,
    rankBy: 'Who is ranked and shares a pool together',
    levels: { own: 'Each unit by itself', named: 'Each unit chosen above', top: 'Each unit at the top' },
    hints: {
      own: 'Every unit ranks its own people and has a pool of its own.',
      named:
        'A chosen unit and all below it are ranked together and share one pool. A unit below that is to rank by itself is set apart above.',
      top: 'Everybody below the same unit at the top is ranked together and shares one pool.',
    },
  },
  and: ', ',
  comma: ', ',
  colon: ': ',
} satisfies typeof zh;
