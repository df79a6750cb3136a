import type { Employee, Period } from '../calculation/input.ts';
import { dayOf } from '../number/calendar.ts';
import { fraction, type Rational } from '../number/rational.ts';

/** Which part of the period counts for the bonus. */
export interface Proration {
  /** The days from … to, both inclusive, that the person belonged; `days` is 0 where there are none. */
  from: string;
  to: string;
  days: number;
  /** Less absences, at least 0. */
  served: number;
  periodDays: number;
  /** `served`, or 0 below the least service. */
  counted: number;
}

/** The part `p` of the period (standard 6): calendar days, both ends inclusive, absences taken off. */
export function prorate(period: Period, employee: Employee, minServiceDays: number | undefined): Proration {
  // ISO dates of four-digit years are in order as texts.
  const from = employee.hired > period.start ? employee.hired : period.start;
  const to = employee.left !== null && employee.left < period.end ? employee.left : period.end;
  const days = Math.max(0, daysFrom(from, to));
  const served = Math.max(0, days - employee.absentDays);
  const counted = minServiceDays !== undefined && served < minServiceDays ? 0 : served;
  return { from, to, days, served, periodDays: daysFrom(period.start, period.end), counted };
}

/** Both ends inclusive. */
function daysFrom(first: string, last: string): number {
  return dayOf(last) - dayOf(first) + 1;
}

/** As shown: unreduced. */
export function prorationText(proration: Proration): string {
  return `${proration.counted}/${proration.periodDays}`;
}

export function prorationPart(proration: Proration): Rational {
  return fraction(BigInt(proration.counted), BigInt(proration.periodDays));
}
