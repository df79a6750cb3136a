import { useMe } from '../api/use-me.ts';
import { useSay } from '../i18n/use-say.ts';

/** What a unit is called in the reader's language; one that is gone, or not known yet, keeps its id. */
export function useUnitName(): (id: string) => string {
  const units = useMe().data?.organisation.units ?? [];
  const say = useSay();
  return (id) => {
    const unit = units.find((one) => one.id === id);
    return unit === undefined ? id : say(unit.name);
  };
}
