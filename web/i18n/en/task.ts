import type zh from '../zh/task.ts';

export default {
  for: ({ name }) => `Hello ${name}`,
  lead: 'This link opens this form only, without signing in. Do not pass it on: whoever opens it can write in your place.',
  sentLead: ({ at }) =>
    `Received ${at}. You can close this page. To change something, ask HR to reopen it and give you a new link.`,
  ends: {
    'link-used': 'Handed in already',
    'link-expired': 'This link has ended',
    'not-found': 'There is no such link',
    other: 'Cannot open it right now',
  },
  unknown:
    'Check that the link is complete, or scan the code again. If it stays, ask whoever gave it to you for a new one.',
} satisfies typeof zh;
