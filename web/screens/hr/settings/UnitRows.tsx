import type { Text } from '#lib/contract/text.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import s from './UnitRows.module.css';

export interface UnitRow {
  /** Of the row, not of the unit. */
  readonly key: string;
  readonly id: string;
  readonly name: Text;
  /** Stored: its id stays. */
  readonly known: boolean;
}

interface Props {
  units: readonly UnitRow[];
  onChange: (units: readonly UnitRow[]) => void;
  problem?: ApiProblem | undefined;
}

/** One row for each unit. */
export function UnitRows({ units, onChange, problem }: Props) {
  const w = useWords('hr').settings;
  const say = useSay();
  const set = (key: string, next: Partial<UnitRow>) =>
    onChange(units.map((unit) => (unit.key === key ? { ...unit, ...next } : unit)));
  const add = () => onChange([...units, { key: crypto.randomUUID(), id: '', name: { zh: '', en: '' }, known: false }]);
  return (
    <>
      <p className={s['head']} aria-hidden="true">
        <span>{w.unitId}</span>
        <span>{w.unitZh}</span>
        <span>{w.unitEn}</span>
      </p>
      <ol className={s['rows']}>
        {units.map((unit, place) => {
          const called = say(unit.name) || w.unitNew({ place: place + 1 });
          const at = (path: string) => problem?.at(`units.${place}.${path}`);
          const whole = problem?.at(`units[${place}]`);
          return (
            <li key={unit.key}>
              <fieldset aria-label={called}>
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
                <div className={s['remove']}>
                  <Button
                    kind="quiet"
                    label={w.removeUnit({ unit: called })}
                    onClick={() => onChange(units.filter(({ key }) => key !== unit.key))}
                  >
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
