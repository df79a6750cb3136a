import { useMe } from '../../../../../api/use-me.ts';
import { useWords } from '../../../../../i18n/words.ts';
import { Icon } from '../../../../../ui/Icon.tsx';
import { useUnitNames } from '../../../shared/use-unit-names.ts';
import { NumberInput } from '../../fields/NumberInput.tsx';
import fields from '../../fields/Fields.module.css';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';
import { keysAt } from '../../read-draft.ts';
import { IconButton } from '../IconButton.tsx';
import s from './Bonus.module.css';

/** What a whole unit's amounts are multiplied by, for the units that differ. */
export function UnitCoefficients({ part, pooled }: { part: PartProps; pooled: boolean }) {
  const w = useWords('studio').bonus;
  const names = useUnitNames();
  const listed = keysAt(part.draft, part.path);
  const others = (useMe().data?.organisation.units ?? []).filter(({ id }) => !listed.includes(id));
  return (
    <section aria-label={w.units}>
      <h3>{w.units}</h3>
      <p className="quiet">{pooled ? w.unitsPool : w.unitsLead}</p>
      <ul className={s['units']}>
        {listed.map((id) => {
          const unit = names.of(id);
          const path = [...part.path, id];
          return (
            <li key={id}>
              <span>{unit}</span>
              <NumberInput part={part} path={path} label={w.unitOf({ unit })} by={0.05} describedBy={`unit-${id}`} />
              {part.readOnly ? null : (
                <IconButton
                  icon="close"
                  label={w.removeUnit({ unit })}
                  onClick={() => {
                    part.change(path, undefined);
                    part.settle();
                  }}
                />
              )}
              <Problems part={part} path={path} id={`unit-${id}`} />
            </li>
          );
        })}
      </ul>
      {part.readOnly || others.length === 0 ? null : (
        <div className={`${fields['field']} ${s['add']}`}>
          <span className={fields['select']}>
            <select
              aria-label={w.addUnit}
              value=""
              onChange={(event) => {
                part.change([...part.path, event.target.value], 1);
                part.settle();
              }}
            >
              <option value="">{w.addUnit}</option>
              {others.map(({ id }) => (
                <option key={id} value={id}>
                  {names.of(id)}
                </option>
              ))}
            </select>
            <Icon name="down" size={16} />
          </span>
        </div>
      )}
    </section>
  );
}
