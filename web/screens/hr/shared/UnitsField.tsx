import type { Text } from '#lib/contract/text.ts';
import { laidOut, wayUp, withAllBelow } from '#lib/domain/organisation/unit-tree.ts';
import { type RankLevel, rankLevels } from '#lib/domain/schedule/ranking.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import s from './UnitsField.module.css';

export interface ChoosableUnit {
  readonly id: string;
  readonly name: Text;
  readonly parent?: string | null | undefined;
}

interface Props {
  label: string;
  units: readonly ChoosableUnit[];
  chosen: readonly string[];
  rankBy: RankLevel;
  onChange: (chosen: string[], rankBy: RankLevel) => void;
  error: string | undefined;
}

/** Which units take part; a chosen one takes all below it along. Where units have a tree, also on which level it ranks. */
export function UnitsField({ label, units, chosen, rankBy, onChange, error }: Props) {
  const w = useWords('hr').shared.unitTree;
  const say = useSay();
  const isTree = units.some(({ parent }) => parent);
  const toggle = (id: string, on: boolean) => {
    const below = new Set(withAllBelow(units, [id]));
    onChange(
      units.map((unit) => unit.id).filter((one) => (one === id ? on : chosen.includes(one) && !(on && below.has(one)))),
      rankBy,
    );
  };
  return (
    <>
      <fieldset className={isTree ? `${s['units']} ${s['tree']}` : s['units']} aria-label={label}>
        {laidOut(units).map(({ unit: { id, name }, depth }) => {
          const above = wayUp(units, id)
            .slice(1)
            .find((one) => chosen.includes(one));
          return (
            <label key={id} data-depth={Math.min(depth, 4)}>
              <input
                type="checkbox"
                checked={above !== undefined || chosen.includes(id)}
                disabled={above !== undefined}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {say(name)}
            </label>
          );
        })}
      </fieldset>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      {isTree ? (
        <div className={s['rank']}>
          <SelectField
            label={w.rankBy}
            value={rankBy}
            onChange={(value) => onChange([...chosen], rankLevels.find((one) => one === value) ?? 'own')}
            options={rankLevels.map((value) => ({ value, label: w.levels[value] }))}
            hint={w.hints[rankBy]}
          />
        </div>
      ) : null}
    </>
  );
}
