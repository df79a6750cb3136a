import { confirmAnnouncement } from '#lib/app/me/announcement.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, someMoment } from './moment.ts';
import { cycleOf } from './moves.ts';
import { atOnce, contextOf, type Stage } from './stage.ts';

/** The participants read what will count and confirm it, within the first week; `but` have not yet. */
export async function confirmations(stage: Stage, quarter: Quarter, but: readonly string[] = []): Promise<void> {
  const { id, state, units } = await cycleOf(stage, quarter);
  if (state !== 'announced') return;
  const parts = await Promise.all(units.map((unit) => stage.store.unitPart(id, unit)));
  const waiting = parts
    .flatMap(({ people }) => people.map(({ participant }) => participant))
    .filter(({ confirmed, employee }) => confirmed === null && !but.includes(employee));
  await atOnce(waiting, async ({ employee, version }) => {
    const what = `${id}/confirm/${employee}`;
    const at = someMoment(chanceOf(what), daysAfter(quarter.announced, 1), daysAfter(quarter.announced, 8));
    await confirmAnnouncement(contextOf(stage, { by: employee, at, what }), id, version);
  });
}
