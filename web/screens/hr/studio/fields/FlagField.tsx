import type { PartProps } from '../part-props.ts';
import { at, type Path } from '../scheme-draft.ts';
import { fieldId } from './field-id.ts';
import s from './Fields.module.css';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  means?: string;
  /** What holds where the draft says nothing. */
  otherwise: boolean;
}

/** Yes or no. */
export function FlagField({ part, path, label, means, otherwise }: Props) {
  const value = at(part.draft, path);
  return (
    <label className={s['flag']}>
      <input
        type="checkbox"
        data-field={fieldId(path)}
        disabled={part.readOnly}
        checked={typeof value === 'boolean' ? value : otherwise}
        onChange={(event) => {
          part.change(path, event.target.checked);
          part.settle();
        }}
      />
      <span>
        {label}
        {means === undefined ? null : <small className="quiet">{means}</small>}
      </span>
    </label>
  );
}
