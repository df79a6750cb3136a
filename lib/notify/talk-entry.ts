import type { Appointment, Talk } from '#lib/domain/talk/talk.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { calendarEntry, type ReviewTalk } from './calendar-entry.ts';
import { placeOf } from './links.ts';
import type { Mail } from './mail.ts';
import { type Language, words } from './words/words.ts';

/** What an entry is made from: it travels in the parameters of a notice, so that whoever sends it asks nobody. */
interface Entry {
  readonly entry: string;
  readonly change: number;
  readonly off: 0 | 1;
  readonly start: string;
  readonly minutes: number;
  readonly place: string;
  readonly employee: string;
  readonly employeeMail: string;
  readonly supervisor: string;
  readonly supervisorMail: string;
}

interface Mails {
  readonly employee: string | null | undefined;
  readonly supervisor: string | null | undefined;
}

/** The entry of a talk that has a time, or had one that was called off. */
export function entryFor(talk: Talk, mails: Mails): Entry | undefined {
  const time: Appointment | null = talk.appointment ?? talk.calledOff;
  if (time === null || talk.entry === '') return undefined;
  return {
    entry: talk.entry,
    change: talk.change,
    off: talk.appointment === null ? 1 : 0,
    ...time,
    employee: talk.employeeName,
    employeeMail: mails.employee ?? '',
    supervisor: talk.supervisorName,
    supervisorMail: mails.supervisor ?? '',
  };
}

interface Said {
  readonly language: Language;
  readonly cycle: Names;
  readonly writtenAt: string;
  readonly href?: string;
}

/** A file for the calendar, in the reader's words. */
export function talkEntry(entry: Entry, { language, cycle, writtenAt, href }: Said): NonNullable<Mail['calendar']> {
  const { title, text } = words[language].entry;
  const talk: ReviewTalk = {
    id: entry.entry,
    change: entry.change,
    calledOff: entry.off === 1,
    title: title(entry.employee),
    text: text(cycle[language]),
    place: entry.place,
    from: entry.start,
    until: new Date(Date.parse(entry.start) + entry.minutes * 60_000).toISOString(),
    supervisor: reached(entry.supervisor, entry.supervisorMail),
    employee: reached(entry.employee, entry.employeeMail),
    writtenAt,
    ...(href !== undefined && { href }),
  };
  return calendarEntry(talk);
}

const reached = (name: string, email: string) => (email === '' ? null : { name, email });

/** The entry that a notice brings along, where it does. */
export function talkEntryIn(notice: Notice, language: Language, site: string): Mail['calendar'] {
  const { params, cycle, at } = notice;
  if (params['entry'] === undefined || cycle === null) return undefined;
  const text = (name: keyof Entry) => String(params[name] ?? '');
  return talkEntry(
    {
      entry: text('entry'),
      change: Number(params['change']),
      off: params['off'] === 1 ? 1 : 0,
      start: text('start'),
      minutes: Number(params['minutes']),
      place: text('place'),
      employee: text('employee'),
      employeeMail: text('employeeMail'),
      supervisor: text('supervisor'),
      supervisorMail: text('supervisorMail'),
    },
    { language, cycle: cycle.name, writtenAt: at, href: `${site}${placeOf(notice)}` },
  );
}
