import { confirmAnnouncement } from '#lib/app/me/announcement.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, someMoment } from './moment.ts';
import { cycleOf } from './moves.ts';
import { partsOf, withRead } from './parts.ts';
import { atOnce, contextOf, type Stage } from './stage.ts';

/** The participants read what will count and confirm it, within the first week; `but` have not yet. */
export async function confirmations(stage: Stage, quarter: Quarter, but: readonly string[] = []): Promise<void> {
  const cycle = await cycleOf(stage, quarter);
  if (cycle.state !== 'announced') return;
  const parts = await partsOf(stage, cycle);
  const waiting = parts
    .map(({ participant }) => participant)
    .filter(({ confirmed, employee }) => confirmed === null && !but.includes(employee));
  const knowing = withRead(stage, cycle, parts);
  await atOnce(waiting, async ({ employee, version }) => {
    const what = `${cycle.id}/confirm/${employee}`;
    const at = someMoment(chanceOf(what), daysAfter(quarter.announced, 1), daysAfter(quarter.announced, 8));
    await confirmAnnouncement(contextOf(knowing, { by: employee, at, what }), cycle.id, version);
  });
}
