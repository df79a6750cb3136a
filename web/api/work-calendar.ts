import type { Answer } from './client.ts';
import { me } from '#lib/contract/me.ts';
import { type WorkCalendar, weekends } from '#lib/domain/calendar/work-calendar.ts';
import { keyOf, queries } from './queries.ts';
import type { Me } from './use-me.ts';

/** The days on which the organisation works, as far as this browser has been told: until then, weekdays. */
export function workCalendar(): WorkCalendar {
  const known = queries.getQueryData<Answer<Me>>(keyOf(me))?.data.workYears;
  return known === undefined ? weekends : { kind: 'years', years: known };
}
