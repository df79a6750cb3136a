import type zh from '../zh/signin.ts';

export default { title: 'Sign in' } satisfies typeof zh;
