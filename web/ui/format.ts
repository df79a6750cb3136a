import { type WorkCalendar, weekends, workingDaysLeft } from '#lib/domain/calendar/work-calendar.ts';
import { DomainError } from '#lib/domain/error.ts';

/** How dates, numbers and money are written, in the reader's form. Pure: the language, and where needed the time, are arguments. */
type Language = 'zh' | 'en';

const ZONE = 'Asia/Shanghai';
const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const;
const DAY = 86_400_000;

/** "2026-09-30" is a day everywhere; an instant is the day it is in the organisation's zone. */
const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);
const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of an instant: "2026-09-30". */
export const dayOf = (iso: string | Date): string =>
  typeof iso === 'string' && isDay(iso) ? iso : dayFormat.format(new Date(iso));

interface DateStyle {
  year?: boolean;
  weekday?: boolean;
}

/** "9 月 30 日", "2026 年 9 月 30 日，星期三"; "30 September", "Wednesday, 30 September 2026". */
export function date(
  language: Language,
  iso: string | Date,
  { year = false, weekday = false }: DateStyle = {},
): string {
  const day = dayOf(iso);
  const [y, m, d] = day.split('-').map(Number);
  const named = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', ...style }).format(new Date(`${day}T00:00Z`));
  if (language === 'zh')
    return `${year ? `${y} 年 ` : ''}${m} 月 ${d} 日${weekday ? `，${named({ weekday: 'long' })}` : ''}`;
  return `${weekday ? `${named({ weekday: 'long' })}, ` : ''}${d} ${named({ month: 'long' })}${year ? ` ${y}` : ''}`;
}

/** "10:32" */
export const time = (iso: string | Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(new Date(iso));

/** "9 月 18 日 14:20"; "18 September, 14:20". */
export const dateTime = (language: Language, iso: string | Date, style: DateStyle = {}): string =>
  `${date(language, iso, style)}${language === 'zh' ? ' ' : ', '}${time(iso)}`;

/** "7 月 1 日至 9 月 30 日"; "1 July to 30 September". */
export const period = (language: Language, from: string, to: string, style: DateStyle = {}): string =>
  `${date(language, from, style)}${language === 'zh' ? '至 ' : ' to '}${date(language, to, style)}`;

/** Whole calendar days from now to then; negative where it is past. */
export const daysUntil = (iso: string, now: Date): number =>
  Math.round((Date.parse(`${dayOf(iso)}T00:00Z`) - Date.parse(`${dayOf(now)}T00:00Z`)) / DAY);

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/**
 * How long until a day: in working days while there are any, else in calendar days, as what is late is too.
 * "还有 3 个工作日", "今天截止", "已过 2 天"; "3 working days left", "due today", "2 days late".
 */
export function timeLeft(language: Language, iso: string, now: Date, calendar: WorkCalendar): string {
  const working = workingDays(calendar, dayOf(now), dayOf(iso));
  return working > 0 ? left(language, working, { working: true }) : left(language, daysUntil(iso, now));
}

/** Where the calendar lacks a year, weekdays are the nearest that can be said. */
function workingDays(calendar: WorkCalendar, from: string, to: string): number {
  try {
    return workingDaysLeft(calendar, from, to);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'calendar-gap') throw error;
    return workingDaysLeft(weekends, from, to);
  }
}

function left(language: Language, days: number, { working = false } = {}): string {
  const many = Math.abs(days);
  if (language === 'zh') {
    const unit = working ? '个工作日' : '天';
    return days === 0 ? '今天截止' : days > 0 ? `还有 ${many} ${unit}` : `已过 ${many} ${unit}`;
  }
  const span = working ? plural(many, 'working day', 'working days') : plural(many, 'day', 'days');
  return days === 0 ? 'due today' : days > 0 ? `${span} left` : `${span} late`;
}

/** "85.27" stays "85.27", "4542760" becomes "4,542,760": groups thousands and changes nothing else. Minus is a minus. */
export function number(value: string | number | bigint): string {
  const [whole = '', ...rest] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.').replace('-', '−');
}

/** Minor units to the written amount without its currency: 883340 → "8,833.40". Exact for any size. */
export function amount(minor: number | bigint | string, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const units = BigInt(minor);
  const padded = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const cut = padded.length - digits;
  const whole = number(padded.slice(0, cut));
  return `${units < 0n ? '−' : ''}${whole}${digits > 0 ? `.${padded.slice(cut)}` : ''}`;
}

const SIGN: Record<string, string> = { CNY: '¥', USD: '$', EUR: '€', GBP: '£', JPY: '¥', HKD: 'HK$' };

/** Where the currency stands: Chinese readers see yuan as a word behind the figure, English readers a sign before it. */
export const currencyMark = (language: Language, currency: string): { before: string; after: string } =>
  language === 'zh' && currency === 'CNY'
    ? { before: '', after: '元' }
    : { before: SIGN[currency] ?? `${currency} `, after: '' };

/** 883340, CNY → "8,833.40 元"; "¥8,833.40". */
export function money(language: Language, minor: number | bigint | string, currency: string): string {
  const { before, after } = currencyMark(language, currency);
  const written = amount(minor, currency);
  const sign = written.startsWith('−') ? '−' : '';
  return `${sign}${before}${written.slice(sign.length)}${after === '' ? '' : ` ${after}`}`;
}
