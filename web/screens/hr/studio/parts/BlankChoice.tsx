import { DraftSelect, type Option } from '../fields/DraftSelect.tsx';
import fields from '../fields/Fields.module.css';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import type { Path } from '../scheme-draft.ts';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  options: readonly Option[];
  describedBy?: string;
}

/** One of a few, within a sentence. */
export const BlankChoice = ({ part, path, ...rest }: Props) => (
  <span className={fields['field']}>
    <DraftSelect
      {...rest}
      part={part}
      path={path}
      value={textAt(part.draft, path)}
      onChoose={(next) => part.change(path, next)}
    />
  </span>
);
