import * as z from 'zod';
import { cycleBrief } from './common.ts';
import { endpoint } from './endpoint.ts';

export const incentives = {
  cycles: endpoint({
    method: 'GET',
    path: '/incentive-cycles',
    summary: 'The published cycles, the newest first, and what their policies lead to beside the bonus',
    reply: z.object({
      items: z.array(
        z.object({
          cycle: cycleBrief,
          promotion: z.boolean(),
          honours: z.boolean(),
          training: z.boolean(),
          improvement: z.boolean(),
        }),
      ),
    }),
  }),
};
