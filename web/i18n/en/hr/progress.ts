import type zh from '../../zh/hr/progress.ts';

export default {
  units: 'Progress by unit',
  table: 'By unit and kind',
  customers: 'Customer answers',
  people: 'People',
  bar: (p) => `${p.unit}: ${p.due} asked, ${p.done} done, ${p.late} late, ${p.open} not due yet, ${p.out} out`,
  notYet: 'Evaluations are not open yet',
  notYetLead: 'Once they are, this shows per unit and kind how much is in and whose are missing.',
  missing: 'Missing evaluations',
  missingNone: 'Everything is in',
  missingNoneLead: 'Nothing is missing; you can go on.',
  kind: 'Kind',
  allKinds: 'All kinds',
  person: 'About',
  rater: 'Rater',
  state: 'State',
  due: 'Due',
  dueOn: (p) => `${p.date}, ${p.left}`,
  reopen: 'Reopen',
  reopenOf: (p) => `Reopen: ${p.kind}, ${p.name}, by ${p.rater}`,
  dialog: {
    title: (p) => `Reopen an evaluation of ${p.name}: ${p.kind}`,
    lead: (p) =>
      `${p.rater} can go on with it until the new date. This cannot be undone: the evaluation counts again once it is handed in. Rater and rated person both see the reason.`,
    until: 'New due date',
    untilNeeded: 'Choose today or a later day',
    action: 'Reopen evaluation',
  },
} satisfies typeof zh;
