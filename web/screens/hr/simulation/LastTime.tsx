import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Simulated } from './types.ts';

/** Which cycle is meant by the last time, and who did not take part in it. */
export function LastTime({ simulated: { last, units } }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const say = useSay();
  const names = useUnitNames();
  if (last === null) return <p className="quiet">{w.noLast}</p>;
  const absent = units.filter((one) => one.last === null).map(({ unit }) => unit);
  return (
    <p className="quiet">
      {w.lastIs}
      <Link to={paths.cycle(last.cycle.id, 'results')}>{say(last.cycle.name)}</Link>
      {absent.length === 0 ? null : w.absentThen({ units: names.list(absent) })}
    </p>
  );
}
