import { useId } from 'react';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import type { Path } from '../scheme-draft.ts';
import { DraftSelect, type Option } from './DraftSelect.tsx';
import s from './Fields.module.css';
import { Problems } from './Problems.tsx';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  /** The empty value takes the field away. */
  options: readonly Option[];
  /** What holds where the draft says nothing. */
  otherwise?: string;
  hint?: string | undefined;
  onChoose?: (value: string) => void;
}

/** One of a few, with its label and what is wrong with it. */
export function ChoiceField({ part, path, label, options, otherwise = '', hint, onChoose }: Props) {
  const id = useId();
  const written = textAt(part.draft, path);
  return (
    <div className={s['field']}>
      <label htmlFor={id}>{label}</label>
      <DraftSelect
        part={part}
        path={path}
        id={id}
        value={written === '' ? otherwise : written}
        options={options}
        onChoose={onChoose ?? ((next) => part.change(path, next === '' ? undefined : next))}
        describedBy={`${id}-h ${id}-e`}
      />
      {hint === undefined ? null : (
        <small id={`${id}-h`} className="quiet">
          {hint}
        </small>
      )}
      <Problems part={part} path={path} id={`${id}-e`} />
    </div>
  );
}
