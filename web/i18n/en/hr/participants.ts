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
    nameApprover: 'Name another approver',
    'no-approver': 'The only director of the unit takes part and cannot approve for it',
    'too-few-peers': 'Too few colleagues for the peer evaluation to count',
    other: 'Something is wrong',
    do: {
      'no-supervisor': 'Enter a supervisor under People; otherwise it has to be waived before publishing.',
      'supervisor-unknown': 'Add the supervisor to the people, or name another one.',
      'supervisor-left':
        'Name another supervisor, or give the evaluation to somebody else under Progress once it is open.',
      'no-bonus-base': 'Enter the bonus base under People.',
      'no-annual-base': 'Enter the annual bonus base under People.',
      'no-approver': 'Name another director for it on the Bonus page.',
      'too-few-peers': 'Can stay: with too few answers the weight goes to the other raters.',
      other: 'Please check the person under People.',
    },
  },
  empty: 'Nobody takes part',
  emptyLead: 'Nobody works in these units in this period.',
  byHand: {
    title: 'Taken in and out',
    lead: 'The list follows what the cycle covers; who was forgotten, or does not belong, is put right here with a reason.',
    none: 'Nobody was taken in or out by hand.',
    add: 'Add a person',
    addLead:
      'Whoever worked in one of these units in the period can be added. Once the cycle is open they and their raters are asked at once.',
    number: 'Number',
    numberHint: 'such as 0105',
    numberIs: (p) => `This is ${p.name}.`,
    numberNeeded: 'Enter a number',
    action: 'Add',
    remove: 'Take out',
    removeOf: (p) => `Take out ${p.name}`,
    removeLead:
      'Nobody is asked to rate them any more, and no rank or pool counts them. What was written is kept and comes back with them.',
    back: 'Bring back',
    backOf: (p) => `Bring back ${p.name}`,
    backLead: 'What was written is still there; raters who have not handed in are asked again.',
    said: {
      added: (p) => `${p.name} was added`,
      removed: (p) => `${p.name} was taken out`,
    },
  },
  dialog: {
    title: (p) => `Survey links for ${p.name}`,
    lead: 'One link takes one answer. Links are shown this once: copy them and send them out.',
    count: 'How many',
    countHint: '1 to 50',
    way: 'How customers get them',
    sent: 'Links are sent',
    printed: 'Printed as QR codes',
    wayHint: 'Some policies leave out what comes through printed codes, so it is kept.',
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
