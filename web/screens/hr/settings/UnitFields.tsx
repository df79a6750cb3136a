import type { Text } from '#lib/contract/text.ts';
import { useWords } from '../../../i18n/words.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';

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
  unit: UnitRow;
  /** The units it may belong to. */
  above: { value: string; label: string }[];
  /** What is wrong with one of its fields. */
  at: (field: string) => string | undefined;
  onChange: (next: Partial<UnitRow>) => void;
}

/** What a unit is called, in files and in both languages, and where it belongs. */
export function UnitFields({ unit: { id, name, parent, known }, above, at, onChange }: Props) {
  const w = useWords('hr').settings;
  return (
    <>
      <TextField
        label={w.unitId}
        value={known ? id : id || name.zh}
        onChange={(next) => onChange({ id: next })}
        locked={known}
        longest={40}
        hint={known ? undefined : w.unitIdHint}
        error={at('id')}
      />
      <TextField
        label={w.unitZh}
        value={name.zh}
        onChange={(zh) => onChange({ name: { ...name, zh } })}
        longest={60}
        error={at('name.zh')}
      />
      <TextField
        label={w.unitEn}
        value={name.en}
        onChange={(en) => onChange({ name: { ...name, en } })}
        longest={60}
        error={at('name.en')}
      />
      <SelectField
        label={w.unitParent}
        value={parent}
        onChange={(next) => onChange({ parent: next })}
        options={above}
        error={at('parent')}
      />
    </>
  );
}
