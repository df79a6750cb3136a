import type { Person } from '../organisation/person.ts';
import { positionsOf } from '../organisation/positions.ts';
import { dayOf } from '../number/calendar.ts';
import type { Cycle } from './cycle.ts';
import type { Lead, Participant } from './participant.ts';

/** Who led on less than this part of a person's days has seen too little to rate: one tenth. */
const leastPart = 10;

/** Where a person belongs over a whole period, and who led them in it. */
export type Standing = Pick<Participant, 'unit' | 'post' | 'supervisor' | 'leads'> & { readonly team: string };

/**
 * The unit that ranks a person: where they worked most of their days, of two alike the later; among those it ranks
 * together, their own; and everybody who led them, each with the days that this was. `isGone` says who cannot be asked
 * any more.
 */
export function standingIn(
  person: Person,
  period: Pick<Cycle['period'], 'start' | 'end'>,
  isGone: (id: string) => boolean,
  rankedIn: (unit: string) => string = (unit) => unit,
): Standing {
  const spans = spansIn(person, period);
  const [rank] = mostDays(spans, ({ unit }) => rankedIn(unit));
  const [home] = mostDays(spans, ({ unit }) => (rankedIn(unit) === rank?.key ? unit : null));
  const led = mostDays(spans, ({ supervisor }) => (supervisor === person.id ? null : supervisor));
  const leads = weighed(led, spans, person, isGone);
  const first = leads.find(({ weight, why }) => weight > 0 && why !== 'second');
  const alone = leads.every(({ id, weight }) => id === first?.id && weight === 1);
  return {
    unit: rank?.key ?? rankedIn(person.unit),
    team: home?.key ?? person.unit,
    post: home?.last.post ?? person.post,
    supervisor: spans.length === 0 ? person.supervisor : (first?.id ?? null),
    leads: alone ? [] : leads,
  };
}

interface Span extends Pick<Person, 'unit' | 'post' | 'supervisor'> {
  readonly days: number;
  /** The number of the last day. */
  readonly until: number;
}

/** The positions as far as they fall into the period and the time of service. */
function spansIn(person: Person, { start, end }: Pick<Cycle['period'], 'start' | 'end'>): Span[] {
  const first = Math.max(dayOf(start), dayOf(person.hired));
  const last = Math.min(dayOf(end), dayOf(person.left ?? end));
  const positions = positionsOf(person);
  return positions.flatMap(({ from, unit, post, supervisor }, place) => {
    const next = positions[place + 1];
    const begins = place === 0 ? first : Math.max(first, dayOf(from));
    const until = next ? Math.min(last, dayOf(next.from) - 1) : last;
    return until < begins ? [] : [{ unit, post, supervisor, days: until - begins + 1, until }];
  });
}

interface Most {
  readonly key: string;
  readonly days: number;
  readonly last: Span;
}

/** The spans that have something in common, the most days first; of two alike the later. */
function mostDays(spans: readonly Span[], keyOf: (span: Span) => string | null): Most[] {
  const groups = [...Map.groupBy(spans, keyOf)].flatMap(([key, some]): Most[] => {
    const last = some.at(-1);
    return key === null || last === undefined ? [] : [{ key, days: daysOf(some), last }];
  });
  return groups.toSorted((a, b) => b.days - a.days || b.last.until - a.last.until);
}

const daysOf = (spans: readonly Pick<Span, 'days'>[]) => spans.reduce((sum, { days }) => sum + days, 0);

/**
 * The weights: days led. Whoever is gone or led too short leaves theirs to the others; where that leaves nobody, those
 * are asked after all, since an evaluation that waits can be given to somebody else. One alone has the weight 1.
 */
function weighed(
  led: readonly Most[],
  spans: readonly Span[],
  { id: rated, second }: Person,
  isGone: (id: string) => boolean,
): Lead[] {
  const all = daysOf(spans);
  const known = led.map(({ key, days }): Lead => {
    const why = isGone(key) ? 'left' : days * leastPart < all ? 'short' : 'led';
    return { id: key, days, why, weight: why === 'led' ? days : 0 };
  });
  const asked = known.some(({ weight }) => weight > 0) ? known : known.map((lead, place) => kept(lead, place));
  const dotted = second && second.supervisor !== rated && !led.some(({ key }) => key === second.supervisor);
  if (dotted && !isGone(second.supervisor)) return withSecond(asked, second);
  return asked.filter(({ weight }) => weight > 0).length === 1 ? asked.map(alone) : asked;
}

/** Where nobody is left to ask, the one who led longest is. */
const kept = (lead: Lead, place: number): Lead => (place === 0 ? { ...lead, weight: lead.days ?? 1 } : lead);

const alone = (lead: Lead): Lead => (lead.weight > 0 ? { ...lead, weight: 1 } : lead);

/** The second supervisor has exactly the percent, those who led share the rest by days; all in whole numbers. */
function withSecond(led: readonly Lead[], { supervisor, percent }: NonNullable<Person['second']>): Lead[] {
  const days = led.reduce((sum, { weight }) => sum + weight, 0);
  if (days === 0) return [{ id: supervisor, days: null, weight: 1, why: 'second' }];
  const single = led.filter(({ weight }) => weight > 0).length === 1;
  const total = single ? 1 : days;
  const shared = led.map((lead) => ({
    ...lead,
    weight: (single ? Math.sign(lead.weight) : lead.weight) * (100 - percent),
  }));
  return [...shared, { id: supervisor, days: null, weight: total * percent, why: 'second' }];
}
