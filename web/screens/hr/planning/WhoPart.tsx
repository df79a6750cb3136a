import type { Text } from '#lib/contract/text.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import s from './PlanForm.module.css';
import type { PartProps } from './parts.ts';

/** Which units take part. */
export function WhoPart({
  plan,
  onChange,
  problem,
  units,
}: PartProps & { units: readonly { id: string; name: Text }[] }) {
  const w = useWords('hr').planning.form;
  const say = useSay();
  const error = plan.units.length === 0 ? w.unitsNone : problem?.within('units');
  const toggle = (id: string, on: boolean) =>
    onChange({
      ...plan,
      units: units.map((unit) => unit.id).filter((one) => (one === id ? on : plan.units.includes(one))),
    });
  return (
    <SheetPart title={w.who}>
      <fieldset className={s['units']} aria-label={w.units}>
        {units.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={plan.units.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {say(name)}
          </label>
        ))}
      </fieldset>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
    </SheetPart>
  );
}
