import type zh from '../zh/supervisor.ts';

export default {
  team: { title: 'My team' },
  approve: { title: 'Approve' },
} satisfies typeof zh;
