import fields from '../fields/Fields.module.css';
import type { PartProps } from '../part-props.ts';
import { at, type Json } from '../scheme-draft.ts';
import s from './BlockSwitch.module.css';

interface Props {
  part: PartProps;
  label: string;
  means: string;
  /** What it begins with, so that nothing is wrong with it. */
  begin: (draft: Json) => Json;
}

/** Takes a whole block of the policy in, or out. Out, what was written in it is gone; undo brings it back. */
export function BlockSwitch({ part, label, means, begin }: Props) {
  const on = at(part.draft, part.path) !== undefined;
  return (
    <div>
      <label className={fields['flag']}>
        <input
          type="checkbox"
          disabled={part.readOnly}
          checked={on}
          onChange={() => {
            part.change(part.path, on ? undefined : begin(part.draft));
            part.settle();
          }}
        />
        <span className={s['label']}>
          {label}
          <small className="quiet">{means}</small>
        </span>
      </label>
    </div>
  );
}
