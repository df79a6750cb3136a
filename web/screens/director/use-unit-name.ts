import { useMe } from '../../api/use-me.ts';
import { useSay } from '../../i18n/use-say.ts';

/** The name of a unit by its id; the id itself while the organisation is not known yet. */
export function useUnitName(): (id: string) => string {
  const units = useMe().data?.organisation.units ?? [];
  const say = useSay();
  return (id) => {
    const unit = units.find((one) => one.id === id);
    return unit === undefined ? id : say(unit.name);
  };
}
