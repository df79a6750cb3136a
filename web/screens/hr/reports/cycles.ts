import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { periodName } from '../../../ui/period-name.ts';
import type { CycleReport } from './types.ts';

/** Whether two labels are of the same kind: quarters beside quarters, whole years beside whole years. */
export const isSameKind = (one: string, other: string): boolean => one.charAt(4) === other.charAt(4);

/** The cycle that another is held against: the one before it of the same kind, under the same policy. */
export const cycleBefore = (item: CycleReport, items: readonly CycleReport[]): CycleReport | undefined =>
  items.findLast(
    ({ end, period, policy }) => end < item.end && isSameKind(period, item.period) && policy.id === item.policy.id,
  );

/** What cycles are called: by their period, and by their own name where two are of the same one. */
export function useCycleNames(items: readonly CycleReport[]): (item: CycleReport) => string {
  const language = useLanguage();
  const say = useSay();
  return (item) =>
    items.some(({ cycle, period }) => cycle !== item.cycle && period === item.period)
      ? say(item.name)
      : periodName(language, item.period);
}
