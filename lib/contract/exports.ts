import * as z from 'zod';
import { cycleParams } from './common.ts';
import { endpoint } from './endpoint.ts';

const query = z.object({ language: z.enum(['zh', 'en']) });

/** The tables of a cycle, each a CSV file by itself. */
export const cycleTables = ['participants', 'ratings', 'figures', 'decisions', 'runs'] as const;

export const exports = {
  cycle: endpoint({
    method: 'GET',
    path: '/exports/cycles/:cycle/:file',
    summary:
      'A cycle whose results are out, as one ZIP from which `calculate` gives the same results, or one of its tables as CSV; who took it along is recorded',
    params: cycleParams.extend({ file: z.enum(['archive', ...cycleTables]) }),
    query,
    file: ['application/zip', 'text/csv'],
    reply: z.undefined(),
  }),
  people: endpoint({
    method: 'GET',
    path: '/exports/people',
    summary: 'Everybody as CSV, as the import takes it; who took it along is recorded',
    query,
    file: ['text/csv'],
    reply: z.undefined(),
  }),
};
