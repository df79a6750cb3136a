import { confirmAnnouncement } from '#lib/app/me/announcement.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { daysAfter, someMoment } from './moment.ts';
import { cycleOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { contextOf, type Stage } from './stage.ts';

/** The participants read what will count and confirm it, within the first week; `but` have not yet. */
export async function confirmations(stage: Stage, quarter: Quarter, but: readonly string[] = []): Promise<void> {
  const cycle = await cycleOf(stage, quarter);
  for (const { participant } of await partsOf(stage, cycle)) {
    const { employee, version } = participant;
    if (but.includes(employee)) continue;
    const what = `${cycle.id}/confirm/${employee}`;
    const at = someMoment(chanceOf(what), daysAfter(quarter.announced, 1), daysAfter(quarter.announced, 8));
    await confirmAnnouncement(contextOf(stage, { by: employee, at, what }), cycle.id, version);
  }
}
