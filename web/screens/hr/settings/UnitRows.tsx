import type { ReactNode } from 'react';
import type { ApiProblem } from '../../../api/problem.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { laidOut, withAllBelow } from '#lib/domain/organisation/unit-tree.ts';
import { usePhone } from '../../../ui/use-media.ts';
import { type UnitRow, UnitFields } from './UnitFields.tsx';
import s from './UnitRows.module.css';

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
          const refused = ['id', 'name.zh', 'name.en', 'parent'].some((path) => at(path) !== undefined);
          return (
            <li key={unit.key}>
              <Folded title={title} id={idOf(unit)} open={!unit.known || refused}>
                <fieldset aria-label={title} data-depth={Math.min(depths.get(idOf(unit)) ?? 0, 4)}>
                  <UnitFields unit={unit} above={above(unit)} at={at} onChange={(next) => set(unit.key, next)} />
                  <div className={s['remove']}>
                    <Button kind="quiet" label={w.removeUnit({ unit: title })} onClick={() => remove(unit)}>
                      {w.remove}
                    </Button>
                  </div>
                </fieldset>
              </Folded>
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

/** On a phone a unit is one line until it is to be changed. */
function Folded({ title, id, open, children }: { title: string; id: string; open: boolean; children: ReactNode }) {
  if (!usePhone()) return children;
  return (
    <details className={s['folded']} open={open}>
      <summary>
        {title}
        {id === title ? null : <small className="quiet">{id}</small>}
      </summary>
      {children}
    </details>
  );
}
