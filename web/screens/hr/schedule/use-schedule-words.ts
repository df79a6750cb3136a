import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Assignment } from './types.ts';

/** An assignment in words: whom it covers, and in which rhythm. */
export function useScheduleWords(): {
  name: (assignment: Assignment) => string;
  whom: (assignment: Pick<Assignment, 'covers' | 'rankBy'>) => string;
  rhythm: (assignment: Pick<Assignment, 'kind' | 'offsets'>) => string;
} {
  const { schedule: w, shared } = useWords('hr');
  const say = useSay();
  const units = useUnitNames();
  return {
    name: ({ name }) => say(name),
    whom: ({ covers: { units: of, posts, employment, minServiceMonths }, rankBy }) =>
      [
        units.list(of),
        posts.length === 0 ? w.allPosts : posts.join(shared.and),
        w.employments[employment],
        ...(minServiceMonths === 0 ? [] : [w.minMonths({ months: minServiceMonths })]),
        ...(rankBy === 'own' ? [] : [w.ranked[rankBy]]),
      ].join(shared.comma),
    rhythm: ({ kind, offsets }) => {
      const { announce, opens, closes, publish } = offsets;
      const at = (offset: typeof opens) => w.offset({ kind, ...offset });
      return w.rhythm({ announce: at(announce), opens: at(opens), closes: at(closes), publish: at(publish) });
    },
  };
}
