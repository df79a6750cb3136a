import type zh from '../../zh/studio/frame.ts';

export default {
  title: (p) => `version ${p.number}`,
  states: { draft: 'Draft', approved: 'Approved', retired: 'Retired', discarded: 'Discarded' },
  leadDraft: (p) =>
    `Saved as you write; begun from version ${p.before}. What is in use stays as it is until this is approved.`,
  leadFirst: 'Saved as you write. Once approved, cycles can be planned with it.',
  leadRead: 'To read only. To change it, begin a new version from it.',
  leadReadOnly: 'To read only.',
  up: 'Versions of this policy',
  undo: 'Undo',
  redo: 'Redo',
  undoKey: 'Undo (Ctrl+Z)',
  redoKey: 'Redo (Ctrl+Shift+Z)',
  problems: (p) => `${p.count} ${p.count === 1 ? 'thing' : 'things'} to mend`,
  noProblems: 'Nothing to mend',
  problemsTitle: 'To be mended',
  problemsLead: 'Choose one to go there.',
  submit: 'Submit for approval',
  submitTitle: 'Submit for approval',
  submitLead:
    'Somebody of HR or a director who wrote nothing of it reads and approves it. Until then it can be changed; then it is to be submitted again.',
  submitNote: 'What changes, and why',
  submitNoteHint: 'Whoever approves reads this first.',
  cancel: 'Not yet',
  whyNot: 'Mend these first',
  simulate: 'Try on all',
  sent: 'Waiting for approval',
  sentLead: 'It can still be changed; then submit it again.',
  returned: (p) => `${p.name} returned it: ${p.reason}`,
  back: 'All parts',
  close: 'Close',
} satisfies typeof zh;
