import { isWorkingDay, weekends } from '#lib/domain/calendar/work-calendar.ts';

const DAY = 86_400_000;

const utc = (day: string) => Date.parse(`${day}T00:00Z`);
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** `day` and so many calendar days on. */
export const addDays = (day: string, days: number): string => isoOf(utc(day) + days * DAY);

export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

export const isWeekend = (day: string): boolean => !isWorkingDay(weekends, day);
