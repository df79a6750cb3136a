import * as z from 'zod';

/** Words that people in the organisation wrote: always in both languages. */
export const text = z.object({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) });
export type Text = z.infer<typeof text>;
