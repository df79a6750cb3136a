import { useMe } from '../../../api/use-me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';

/** What a unit is called in the reader's language; one that is gone keeps its id. */
export function useUnitNames(): { of: (id: string) => string; list: (ids: readonly string[]) => string } {
  const units = useMe().data?.organisation.units ?? [];
  const say = useSay();
  const w = useWords('hr').shared;
  const of = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return unit === undefined ? id : say(unit.name);
  };
  return { of, list: (ids) => ids.map(of).join(w.and) };
}
