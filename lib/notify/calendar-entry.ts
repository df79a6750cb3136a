import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { oneLine } from './html.ts';
import type { Mail } from './mail.ts';

interface Somebody {
  readonly name: string;
  readonly email: string;
}

/** A talk about a result. Its id stays through all changes of it; each change has the next number. */
export interface ReviewTalk {
  readonly id: string;
  /** 0, and one more with every change and with its being called off. */
  readonly change: number;
  readonly calledOff: boolean;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** Instants, ISO 8601: every calendar shows them in its reader's own zone. */
  readonly from: string;
  readonly until: string;
  readonly supervisor: Somebody;
  readonly employee: Somebody;
  /** When this was written: an instant. */
  readonly writtenAt: string;
  /** The page it is about. */
  readonly href: string;
}

/** The calendar entry of a review talk (RFC 5545): invites, moves what was invited, or calls it off. */
export function calendarEntry(talk: ReviewTalk): NonNullable<Mail['calendar']> {
  const { supervisor, employee, href } = talk;
  const method = talk.calledOff ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'Hengji', product: 'Appraisals' },
    method: ICalCalendarMethod[method],
  });
  const site = new URL(href);
  calendar.createEvent({
    id: `${talk.id}@${site.hostname}`,
    sequence: talk.change,
    status: talk.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: new Date(talk.writtenAt),
    start: new Date(talk.from),
    end: new Date(talk.until),
    summary: oneLine(talk.title),
    description: `${oneLine(talk.text)}\n${href}`,
    location: oneLine(talk.place),
    url: href,
    organizer: { name: oneLine(supervisor.name), email: supervisor.email },
    attendees: [
      {
        name: oneLine(employee.name),
        email: employee.email,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: true,
      },
    ],
  });
  return { method, content: calendar.toString() };
}
