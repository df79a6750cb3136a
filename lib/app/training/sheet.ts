import { hashed } from '#lib/export/hashing.ts';
import { trainingFile } from '#lib/export/training-export.ts';
import type { Context } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { plannedIn } from './plan.ts';

/** The plan of a year as a file. Who took it along, with its hash, is kept before the last byte is sent. */
export async function trainingSheet(context: Context, year: number, language: 'zh' | 'en') {
  allow(context, 'training.manage');
  const [trainings, organisation] = await Promise.all([plannedIn(context, year), context.store.organisation()]);
  const { currency, units } = found(organisation, 'organisation');
  const file = trainingFile({ year, language, trainings, currency, units });
  const body = hashed(file.body, async ({ sha256, bytes }) => {
    const details = { year: String(year), rows: trainings.length, sha256, bytes };
    await context.store.commit(trace(context, 'training.export', { cycle: null, details }), []);
  });
  return { body, headers: file.headers };
}
