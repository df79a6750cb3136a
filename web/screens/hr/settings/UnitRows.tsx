import type { Text } from '#lib/contract/text.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { laidOut, withAllBelow } from '#lib/domain/organisation/unit-tree.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import s from './UnitRows.module.css';

export interface UnitRow {
  /** Of the row, not of the unit. */
  readonly key: string;
  readonly id: string;
  readonly name: Text;
  /** The id of the unit above; empty at the top. */
  readonly parent: string;
  /** Stored: its id stays. */
  readonly known: boolean;
}

interface Props {
  units: readonly UnitRow[];
  onChange: (units: readonly UnitRow[]) => void;
  problem?: ApiProblem | undefined;
}

/** What a unit is called in files, also before it is stored. */
export const idOf = ({ id, name }: Pick<UnitRow, 'id' | 'name'>): string => id || name.zh;

/** Every unit below the one it belongs to; so they lie until something is changed. */
export const inOrder = (units: readonly UnitRow[]): UnitRow[] => laidOut(units).map(({ unit }) => unit);

/** One row for each unit. */
export function UnitRows({ units, onChange, problem }: Props) {
  const w = useWords('hr').settings;
  const say = useSay();
  const set = (key: string, next: Partial<UnitRow>) =>
    onChange(units.map((unit) => (unit.key === key ? { ...unit, ...next } : unit)));
  const add = () =>
    onChange([...units, { key: crypto.randomUUID(), id: '', name: { zh: '', en: '' }, parent: '', known: false }]);
  const called = units.map((unit) => ({ id: idOf(unit), parent: unit.parent, name: unit.name }));
  const depths = new Map(laidOut(called).map(({ unit, depth }) => [unit.id, depth]));
  /** Whatever was below the unit comes under the one above it. */
  const remove = (gone: UnitRow) =>
    onChange(
      units
        .filter(({ key }) => key !== gone.key)
        .map((unit) => (unit.parent !== '' && unit.parent === idOf(gone) ? { ...unit, parent: gone.parent } : unit)),
    );
  const above = (unit: UnitRow) => {
    const own = new Set(withAllBelow(called, [idOf(unit)]));
    const others = called.filter(({ id }) => id !== '' && !own.has(id));
    return [{ value: '', label: w.unitTop }, ...others.map(({ id, name }) => ({ value: id, label: say(name) || id }))];
  };
  return (
    <>
      <p className={s['head']} aria-hidden="true">
        <span>{w.unitId}</span>
        <span>{w.unitZh}</span>
        <span>{w.unitEn}</span>
        <span>{w.unitParent}</span>
      </p>
      <ol className={s['rows']}>
        {units.map((unit, place) => {
          const title = say(unit.name) || w.unitNew({ place: place + 1 });
          const at = (path: string) => problem?.at(`units.${place}.${path}`);
          const whole = problem?.at(`units[${place}]`);
          return (
            <li key={unit.key}>
              <fieldset aria-label={title} data-depth={Math.min(depths.get(idOf(unit)) ?? 0, 4)}>
                <TextField
                  label={w.unitId}
                  value={unit.known ? unit.id : unit.id || unit.name.zh}
                  onChange={(id) => set(unit.key, { id })}
                  locked={unit.known}
                  longest={40}
                  hint={unit.known ? undefined : w.unitIdHint}
                  error={at('id')}
                />
                <TextField
                  label={w.unitZh}
                  value={unit.name.zh}
                  onChange={(zh) => set(unit.key, { name: { ...unit.name, zh } })}
                  longest={60}
                  error={at('name.zh')}
                />
                <TextField
                  label={w.unitEn}
                  value={unit.name.en}
                  onChange={(en) => set(unit.key, { name: { ...unit.name, en } })}
                  longest={60}
                  error={at('name.en')}
                />
                <SelectField
                  label={w.unitParent}
                  value={unit.parent}
                  onChange={(parent) => set(unit.key, { parent })}
                  options={above(unit)}
                  error={at('parent')}
                />
                <div className={s['remove']}>
                  <Button kind="quiet" label={w.removeUnit({ unit: title })} onClick={() => remove(unit)}>
                    {w.remove}
                  </Button>
                </div>
              </fieldset>
              {whole === undefined ? null : <FieldError id={`unit-${place}`}>{whole}</FieldError>}
            </li>
          );
        })}
      </ol>
      <Button icon="add" onClick={add}>
        {w.add}
      </Button>
    </>
  );
}
