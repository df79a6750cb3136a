import { useWords } from '../../../i18n/words.ts';
import { useUnitName } from '../../../ui/use-unit-name.ts';

/** What units are called, one and several. */
export function useUnitNames(): { of: (id: string) => string; list: (ids: readonly string[]) => string } {
  const w = useWords('hr').shared;
  const of = useUnitName();
  return { of, list: (ids) => ids.map(of).join(w.and) };
}
