import type zh from '../zh/signin.ts';

export default {
  title: 'Sign in',
  headline: ['Every score and every cent,', 'explained'],
  lead: 'Hengji blends self, supervisor, peer and customer ratings and business figures into one score, and ties it to the bonus. Every step stands on a receipt that the person can open, and recompute on their own device.',
  stepsTitle: 'A quarter in six steps',
  stepsLead: 'Walk through them, or skip them and choose somebody from the list.',
  steps: {
    self: {
      title: 'Self-evaluation',
      text: 'Choose a step for each item and write one concrete thing. Saved as you go.',
    },
    others: { title: 'Peers and customers', text: 'Peers are anonymous; customers answer on a phone, no sign-in.' },
    supervisor: { title: 'Supervisor', text: 'Beside the form: the self-evaluation, figures and what customers said.' },
    review: {
      title: 'Review',
      text: 'HR looks at the distribution, fills gaps, calibrates with a reason, and publishes.',
    },
    bonus: { title: 'Bonus', text: 'Enter the pools and settle; the director approves by unit, exact to the cent.' },
    result: { title: 'The result', text: 'The employee opens the receipt, checks it line by line and recomputes it.' },
  },
  peopleTitle: 'Choose somebody to be',
  peopleLead: 'People and organisation are invented. Sign out to change; two tabs can be two persons.',
  nobody: 'Nobody is here yet',
  nobodyLead:
    'This installation is empty. To look around first, stop it and run npm start without --empty: it brings a demo organisation.',
  roles: {
    employee: 'Employee',
    peer: 'Peer',
    supervisor: 'Supervisor',
    customer: 'Customer',
    hr: 'HR',
    director: 'Director',
    auditor: 'Auditor',
  },
  enter: 'Enter',
  enterAs: (p) => `Enter as ${p.name}`,
  openSurvey: 'Open the survey',
  backTo: 'You will come back to the page you were on.',
  company: 'Sign in with your company account',
  companyLead: 'Use the account you have at work; no other password is needed.',
} satisfies typeof zh;
