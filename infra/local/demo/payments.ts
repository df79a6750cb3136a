import { decideRun } from '#lib/app/bonus/decide.ts';
import { acknowledge } from '#lib/app/results/acknowledge.ts';
import type { PastQuarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, moment, someMoment } from './moment.ts';
import { cycleOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { director, hr } from './people.ts';
import { atOnce, contextOf, type Stage } from './stage.ts';

/** Most people acknowledge their result within the week; the others are taken to have done so. */
export async function acknowledgements(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = await cycleOf(stage, quarter);
  const { id, state, moving, run } = cycle;
  if (state !== 'published' || moving || run > 0) return;
  const reading = (await partsOf(stage, cycle)).filter(({ participant: { employee }, result }) => {
    const hurries = chanceOf(`acknowledges/${id}/${employee}`).next() < 0.9;
    return hurries && result?.published?.result.status === 'rated' && result.acknowledgedAt === null;
  });
  await atOnce(reading, async ({ participant: { employee }, result }) => {
    const what = `${id}/acknowledge/${employee}`;
    const { publish } = quarter.plan.dates;
    const at = someMoment(chanceOf(what), daysAfter(publish, 1), daysAfter(publish, 5));
    const context = contextOf(stage, { by: employee, at, what });
    const known = await stage.store.personWithHistory(employee);
    if (!known || !result) return;
    await acknowledge({ ...context, history: known.history }, { cycle: id, employee }, result.version);
  });
}

/** The director approves unit by unit, and HR releases. */
export async function payments(stage: Stage, quarter: PastQuarter): Promise<void> {
  const { id, state, moving } = await cycleOf(stage, quarter);
  if (state !== 'published' || moving) return;
  const decide = async (unit: string, decision: 'approve' | 'release', by: string, at: string) => {
    const from = decision === 'approve' ? 'calculated' : 'approved';
    const run = (await stage.store.runsOf(id)).find((one) => one.unit === unit && one.state === from);
    if (!run) return;
    const context = contextOf(stage, { by, at, what: `${id}/${decision}/${unit}` });
    await decideRun(context, { cycle: id, run: run.number, unit, decision, seen: run.version });
  };
  for (const [place, unit] of quarter.plan.units.entries())
    await decide(unit, 'approve', director, moment(daysAfter(quarter.settled, 1), `1${place}:20`));
  for (const [place, unit] of quarter.plan.units.entries())
    await decide(unit, 'release', hr, moment(quarter.released, `1${place}:40`));
}
