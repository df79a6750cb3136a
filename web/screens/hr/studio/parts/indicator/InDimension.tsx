import { useWords } from '../../../../../i18n/words.ts';
import { SelectField } from '../../../shared/SelectField.tsx';
import type { Move } from '../../tree/moving.ts';
import type { PartProps } from '../../part-props.ts';

interface Props {
  part: PartProps;
  dimension: number;
  names: readonly string[];
  to: (dimension: number) => Move | undefined;
}

/** To which dimension an indicator belongs; the last one of a dimension stays in it. */
export function InDimension({ part, dimension, names, to }: Props) {
  const w = useWords('studio').indicator;
  const movable = !part.readOnly && names.length > 1;
  return (
    <SelectField
      label={w.inDimension}
      value={String(dimension)}
      onChange={(other) => to(Number(other))?.run()}
      options={names.flatMap((name, place) =>
        place === dimension || (movable && to(place) !== undefined) ? [{ value: String(place), label: name }] : [],
      )}
    />
  );
}
