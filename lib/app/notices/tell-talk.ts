import { Temporal } from 'temporal-polyfill';
import { dayOf } from '#lib/domain/calendar/days.ts';
import { followTalk } from '#lib/domain/notices/follow-talk.ts';
import { acrossFrom } from '#lib/domain/talk/machine.ts';
import type { Appointment, Talk } from '#lib/domain/talk/talk.ts';
import { entryFor } from '#lib/notify/talk-entry.ts';
import type { Context } from '../context.ts';
import { noticeOf } from './notice-of.ts';

/** Tells the other of the two what became of the time of their talk, with an entry for the calendar. Told again, it is told once. */
export async function tellTalk(context: Context, before: Talk | undefined, after: Talk, since = ''): Promise<void> {
  const news = followTalk(before, after);
  if (!news || after.at < since) return;
  const cycle = await context.store.cycleById(after.cycle);
  if (!cycle) return;
  const { kind, to } = news;
  const from = acrossFrom(to);
  const { employee, unit, supervisor } = after;
  const names = { employee: after.employeeName, supervisor: after.supervisorName };
  const as = `${encodeURIComponent(employee)}?unit=${encodeURIComponent(unit)}`;
  const entry = kind === 'talk-held' ? undefined : await entryOf(context, after);
  const params = { name: names[from], as, ...(entry && { ...entry, ...timeOf(context, entry) }) };
  const about = `${employee}#${after.change}`;
  await context.store.tell([noticeOf(cycle, { to: { employee, supervisor }[to], kind, about, at: after.at, params })]);
}

async function entryOf({ store }: Context, talk: Talk) {
  const people = await store.peopleByIds([talk.employee, talk.supervisor]);
  const mailOf = (id: string) => people.find((person) => person.id === id)?.email;
  return entryFor(talk, { employee: mailOf(talk.employee), supervisor: mailOf(talk.supervisor) });
}

/** The day, and from when until when, on the organisation's clock. */
function timeOf({ timeZone }: Context, { start, minutes }: Appointment) {
  const from = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: dayOf(start, timeZone), time: `${clock(from)}–${clock(from.add({ minutes }))}` };
}
