import type { Duty } from '#lib/contract/me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { dutyPlace } from '../../../ui/duty-place.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitName } from '../../../ui/use-unit-name.ts';

/** How what waits for an office is worded and where its button leads. */
export function useDutyWords(): (duty: Duty) => { title: string; note: string; action: string; to: string } {
  const w = useWords('employee').home.duties;
  const say = useSay();
  const f = useFormat();
  const unitName = useUnitName();
  return (duty) => {
    const { what, cycle, person, count, units, since, policy } = duty;
    const of = w[what];
    const said = {
      name: person?.name ?? '',
      count,
      units: units.map(unitName).join(w.and),
      cycle: cycle === null ? '' : say(cycle.name),
      policy: policy === null ? '' : say(policy.name),
      version: policy?.version ?? 0,
      by: policy?.by ?? '',
      since: since === null ? '' : f.date(since),
    };
    return { title: of.title(said), note: of.note(said), action: of.go, to: dutyPlace(duty) };
  };
}
