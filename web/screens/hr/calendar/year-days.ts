import { isWeekend } from '../shared/days.ts';

/** What a year says that its weekdays do not, while it is being edited. */
export interface YearDays {
  readonly off: readonly string[];
  readonly on: readonly string[];
}

export type DayKind = 'off' | 'on' | 'weekend' | 'work';

export function kindOf({ off, on }: YearDays, day: string): DayKind {
  if (off.includes(day)) return 'off';
  if (on.includes(day)) return 'on';
  return isWeekend(day) ? 'weekend' : 'work';
}

/** What a click makes of each kind. A holiday on a weekend can be made up for; one on a weekday cannot. */
const next = {
  work: () => 'off',
  weekend: () => 'off',
  off: (day: string) => (isWeekend(day) ? 'on' : 'work'),
  on: () => 'weekend',
} as const satisfies Record<DayKind, (day: string) => DayKind>;

export function turned(days: YearDays, day: string): YearDays {
  const kind: DayKind = next[kindOf(days, day)](day);
  const others = (list: readonly string[]) => list.filter((one) => one !== day);
  return {
    off: kind === 'off' ? [...others(days.off), day].toSorted() : others(days.off),
    on: kind === 'on' ? [...others(days.on), day].toSorted() : others(days.on),
  };
}

/** On how many days two versions of a year differ. */
export function differences(one: YearDays, other: YearDays): number {
  const days = new Set([...one.off, ...one.on, ...other.off, ...other.on]);
  return [...days].filter((day) => kindOf(one, day) !== kindOf(other, day)).length;
}
