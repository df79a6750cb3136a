import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { policies } from '#lib/contract/policies.ts';
import type { NewAssignment } from '#lib/contract/schedule.ts';
import { type CalendarPeriod, periodAfter, periodAt, periodOf } from '#lib/domain/calendar/period.ts';
import { type WorkCalendar, weekends, type WorkYear } from '#lib/domain/calendar/work-calendar.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import { dateProblems } from '#lib/domain/lifecycle/dates.ts';
import type { PeriodKind } from '#lib/domain/policy/policy.ts';
import { datesOf, type Offset, type Offsets, usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import type { RankLevel } from '#lib/domain/schedule/ranking.ts';
import type { Assignment } from './types.ts';
import type { DateName } from './types.ts';

/** The form as it stands: numbers as they are typed. */
export interface Typed {
  readonly name: { readonly zh: string; readonly en: string };
  readonly policy: string;
  readonly kind: PeriodKind;
  readonly units: readonly string[];
  readonly rankBy: RankLevel;
  readonly posts: string;
  readonly employment: Assignment['covers']['employment'];
  readonly months: string;
  readonly calendar: Assignment['calendar'];
  readonly offsets: Readonly<Record<DateName, TypedOffset>> & {
    /** Kept as it is. */
    readonly secondReview?: Offset | undefined;
  };
  readonly pay: string;
  readonly since: string;
}

/** Before or after the first or the last day of the period, and how many working days. */
export interface TypedOffset {
  readonly edge: Edge;
  readonly days: string;
}

export const edges = ['start-', 'start+', 'end-', 'end+'] as const;
export type Edge = (typeof edges)[number];
export const isEdge = (text: string): text is Edge => edges.some((edge) => edge === text);

type Policy = ReplyOf<typeof policies.list>['items'][number];
export type Offered = Pick<Policy, 'id' | 'name'> & { readonly period: PeriodKind };

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'year'];

/** The policies that have an approved version. */
export const offeredOf = (policies: readonly Policy[]): Offered[] =>
  policies.flatMap(({ id, name, current, period: of }) => {
    const period = kinds.find((kind) => kind === of);
    return current === null || period === undefined ? [] : [{ id, name, period }];
  });

const typedOffset = ({ from, days }: Offset): TypedOffset => ({
  edge: `${from}${days < 0 ? '-' : '+'}`,
  days: String(Math.abs(days)),
});

const typedOffsets = (offsets: Offsets): Typed['offsets'] => ({
  ...mapDates((name) => typedOffset(offsets[name])),
  secondReview: offsets.secondReview,
});

export const usualTyped = (kind: PeriodKind): Typed['offsets'] => typedOffsets(usualOffsetsOf(kind));

function mapDates<Value>(value: (name: DateName) => Value): Record<DateName, Value> {
  return {
    announce: value('announce'),
    opens: value('opens'),
    self: value('self'),
    peer: value('peer'),
    customer: value('customer'),
    supervisor: value('supervisor'),
    closes: value('closes'),
    publish: value('publish'),
  };
}

export const emptyForm = (policy: Offered, { units, since }: { units: readonly string[]; since: string }): Typed => ({
  name: policy.name,
  policy: policy.id,
  kind: policy.period,
  units,
  rankBy: 'own',
  posts: '',
  employment: 'all',
  months: '0',
  calendar: 'statutory',
  offsets: usualTyped(policy.period),
  pay: '1',
  since,
});

export const formOf = ({
  name,
  policy,
  kind,
  covers,
  rankBy,
  calendar,
  offsets,
  payAfterMonths,
  since,
}: Assignment): Typed => ({
  name,
  policy,
  kind,
  units: covers.units,
  rankBy,
  posts: covers.posts.join('、'),
  employment: covers.employment,
  months: String(covers.minServiceMonths),
  calendar,
  offsets: typedOffsets(offsets),
  pay: String(payAfterMonths),
  since,
});

/** A whole number as typed, undefined beyond the most. */
export function numberIn(text: string, most: number): number | undefined {
  const trimmed = text.trim();
  return /^\d{1,3}$/.test(trimmed) && Number(trimmed) <= most ? Number(trimmed) : undefined;
}

export const mostDays = 60;
export const mostMonths = 24;
export const mostPay = 6;

const offsetOf = ({ edge, days }: TypedOffset): Offset | undefined => {
  const count = numberIn(days, mostDays);
  if (count === undefined) return undefined;
  // Minus nothing is nothing.
  return { from: edge.startsWith('start') ? 'start' : 'end', days: edge.endsWith('-') && count > 0 ? -count : count };
};

export function offsetsOf({ offsets }: Typed): Offsets | undefined {
  const read = mapDates((name) => offsetOf(offsets[name]));
  const { announce, opens, self, peer, customer, supervisor, closes, publish } = read;
  if (!announce || !opens || !self || !peer || !customer || !supervisor || !closes || !publish) return undefined;
  const { secondReview } = offsets;
  return {
    announce,
    opens,
    self,
    peer,
    customer,
    supervisor,
    closes,
    publish,
    ...(secondReview && { secondReview }),
  };
}

/** What is sent; undefined while a number cannot be read. */
export function bodyOf(typed: Typed): NewAssignment | undefined {
  const offsets = offsetsOf(typed);
  const months = numberIn(typed.months, mostMonths);
  const pay = numberIn(typed.pay, mostPay);
  if (offsets === undefined || months === undefined || pay === undefined) return undefined;
  const { name, policy, kind, units, rankBy, posts, employment, calendar, since } = typed;
  return {
    name,
    policy,
    kind,
    covers: {
      units: [...units],
      posts: posts.split(/[、，,;；\n]/).flatMap((post) => (post.trim() === '' ? [] : [post.trim()])),
      employment,
      minServiceMonths: months,
    },
    rankBy,
    calendar,
    offsets,
    payAfterMonths: pay,
    since: since.trim(),
  };
}

/** The next period that such an assignment plans, and its dates as far as they can be known now. */
export interface Preview {
  readonly period: CalendarPeriod;
  readonly dates: CycleDates | undefined;
  /** Whose holidays are missing; then the dates are those of plain weekends. */
  readonly gap: string | undefined;
  /** By name of the date. */
  readonly wrong: ReadonlySet<string>;
}

export function previewOf(typed: Typed, years: Readonly<Record<string, WorkYear>>, today: string): Preview {
  const current = periodAt(typed.kind, today);
  const since = periodOf(typed.since);
  const next = since?.kind === typed.kind && since.start >= current.start ? since : periodAfter(current);
  const offsets = offsetsOf(typed);
  if (offsets === undefined) return { period: next, dates: undefined, gap: undefined, wrong: new Set() };
  const calendar: WorkCalendar = typed.calendar === 'weekends' ? weekends : { kind: 'years', years };
  const { dates, gap } = datesIn(next, offsets, calendar);
  const wrong = dateProblems(dates).map(({ path }) => path.replace('dates.', ''));
  return { period: next, dates, gap, wrong: new Set(wrong) };
}

function datesIn(period: CalendarPeriod, offsets: Offsets, calendar: WorkCalendar) {
  try {
    return { dates: datesOf(period, offsets, calendar), gap: undefined };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'calendar-gap') throw error;
    return { dates: datesOf(period, offsets, weekends), gap: String(error.params['year']) };
  }
}
