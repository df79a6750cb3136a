import * as z from 'zod';
import { instant, money } from './common.ts';

/** A correction of a closed cycle as it stands beneath the result. */
export const shownCorrection = z.object({
  id: z.string(),
  wrong: z.string(),
  /** As they should have been; `null` where that was not wrong. */
  score: z.number().nullable(),
  grade: z.string().nullable(),
  difference: money,
  at: instant,
});
