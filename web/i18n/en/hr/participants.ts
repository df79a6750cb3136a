import type zh from '../../zh/hr/participants.ts';

const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;

export default {
  label: 'Participants',
  count: (p) =>
    p.planned
      ? `${people(p.count)} will take part`
      : p.more
        ? `The first ${p.count}, ${p.confirmed} of them confirmed`
        : `${people(p.count)}, ${p.confirmed} confirmed`,
  supervisor: 'Supervisor',
  noSupervisor: 'No supervisor',
  peers: 'Rated by peers',
  base: 'Bonus base (yuan)',
  noBase: 'No base',
  confirmed: 'Confirmed',
  notConfirmed: 'Not yet',
  notRenewed: (p) => `Version ${p.version} only`,
  links: 'Survey links',
  linksOf: (p) => `Make survey links for ${p.name}`,
  problems: {
    title: (p) => `${p.count} ${p.count === 1 ? 'problem' : 'problems'} to look at first`,
    blocks: 'Cannot be announced before this is solved',
    warns: 'Can be announced, but better solved first',
    'no-supervisor': 'No supervisor: nobody gives the supervisor’s evaluation',
    'supervisor-unknown': 'The supervisor is not among the people',
    'supervisor-left': 'The supervisor has left',
    'no-bonus-base': 'No bonus base',
    'no-annual-base': 'No annual bonus base',
    'too-few-peers': 'Too few colleagues for the peer evaluation to count',
    other: 'Something is wrong',
    do: {
      'no-supervisor': 'Enter a supervisor under People; otherwise it has to be waived before publishing.',
      'supervisor-unknown': 'Add the supervisor to the people, or name another one.',
      'supervisor-left': 'Name another supervisor, or give the evaluation to somebody else under Progress once it is open.',
      'no-bonus-base': 'Enter the bonus base under People.',
      'no-annual-base': 'Enter the annual bonus base under People.',
      'too-few-peers': 'Can stay: with too few answers the weight goes to the other raters.',
      other: 'Please check the person under People.',
    },
  },
  empty: 'Nobody takes part',
  emptyLead: 'Nobody works in these units in this period.',
  dialog: {
    title: (p) => `Survey links for ${p.name}`,
    lead: 'One link takes one answer. Links are shown this once: copy them and send them out.',
    count: 'How many',
    countHint: '1 to 50',
    occasion: 'Occasion',
    occasionHint: 'The customer sees it, e.g. call of 12 October',
    make: 'Make links',
    done: 'The links are ready',
    valid: (p) => `Valid until ${p.date}. Once this is closed they cannot be shown again.`,
    copy: 'Copy this link',
    copyAll: 'Copy all',
    copied: 'Copied',
    copyFailed: 'Copying failed; select and copy by hand',
    link: (p) => `Link ${p.number}`,
  },
} satisfies typeof zh;
