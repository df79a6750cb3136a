import { decideRun } from '#lib/app/bonus/decide.ts';
import { acknowledge } from '#lib/app/results/acknowledge.ts';
import type { RunAction } from '#lib/domain/lifecycle/run.ts';
import type { PastQuarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, moment, someMoment } from './moment.ts';
import { cycleOf, idOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { director, hasLeft, hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

/** Most people acknowledge their result within the week; the others are taken to have done so. */
export async function acknowledgements(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = await cycleOf(stage, quarter);
  const { publish } = quarter.plan.dates;
  for (const { participant, result } of await partsOf(stage, cycle)) {
    const { employee } = participant;
    const hurries = chanceOf(`acknowledges/${cycle.id}/${employee}`).next() < 0.9;
    const known = await stage.store.personWithHistory(employee);
    if (!hurries || hasLeft(employee, publish) || !known || result?.published?.result.status !== 'rated') continue;
    const what = `${cycle.id}/acknowledge/${employee}`;
    const at = someMoment(chanceOf(what), daysAfter(publish, 1), daysAfter(publish, 5));
    const context = contextOf(stage, { by: employee, at, what });
    await acknowledge({ ...context, history: known.history }, { cycle: cycle.id, employee }, result.version);
  }
}

/** The director approves unit by unit, and HR releases. */
export async function payments(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = idOf(quarter);
  const decide = async (unit: string, decision: RunAction, by: string, at: string) => {
    const run = (await stage.store.runsOf(cycle, unit))[0];
    if (!run) return;
    const context = contextOf(stage, { by, at, what: `${cycle}/${decision}/${unit}` });
    await decideRun(context, { cycle, run: run.number, unit, decision, seen: run.version });
  };
  for (const [place, unit] of quarter.plan.units.entries())
    await decide(unit, 'approve', director, moment(daysAfter(quarter.settled, 1), `1${place}:20`));
  for (const [place, unit] of quarter.plan.units.entries())
    await decide(unit, 'release', hr, moment(quarter.released, `1${place}:40`));
}
