import type zh from '../zh/receipt.ts';

export default { title: 'Receipt' } satisfies typeof zh;
