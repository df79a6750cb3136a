import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { oneLine } from './html.ts';
import type { Mail } from './mail.ts';

interface Somebody {
  readonly name: string;
  readonly email: string;
}

/** A talk about a result. Those who cannot be reached by mail are not named in it. Its id stays through all changes of it; each change has the next number. */
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
  readonly supervisor: Somebody | null;
  readonly employee: Somebody | null;
  /** When this was written: an instant. */
  readonly writtenAt: string;
  /** The page it is about; a file that is downloaded there needs none. */
  readonly href?: string;
}

/** The calendar entry of a review talk (RFC 5545): invites, moves what was invited, or calls it off. */
export function calendarEntry(talk: ReviewTalk): NonNullable<Mail['calendar']> {
  const { supervisor, employee, href } = talk;
  const method = talk.calledOff ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'Hengji', product: 'Appraisals' },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    id: talk.id,
    sequence: talk.change,
    status: talk.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: new Date(talk.writtenAt),
    start: new Date(talk.from),
    end: new Date(talk.until),
    summary: oneLine(talk.title),
    description: [oneLine(talk.text), ...(href === undefined ? [] : [href])].join('\n'),
    location: oneLine(talk.place),
    ...(href !== undefined && { url: href }),
    ...(supervisor && { organizer: { name: oneLine(supervisor.name), email: supervisor.email } }),
    attendees: employee ? [invited(employee)] : [],
  });
  return { method, content: calendar.toString() };
}

const invited = ({ name, email }: Somebody) => ({
  name: oneLine(name),
  email,
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
  rsvp: true,
});
