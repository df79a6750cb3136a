import { FieldError } from '../../../../ui/FieldError.tsx';
import type { PartProps } from '../part-props.ts';
import type { Path } from '../scheme-draft.ts';
import { useSays } from '../use-says.ts';

interface Props {
  part: Pick<PartProps, 'problems'>;
  path: Path;
  id?: string;
}

/** What is wrong at or below a place, sentence by sentence, beside it. */
export function Problems({ part, path, id }: Props) {
  const says = useSays();
  const said = [...new Set(part.problems(path).map(says))];
  if (said.length === 0) return null;
  return (
    <div id={id}>
      {said.map((words) => (
        <FieldError key={words}>{words}</FieldError>
      ))}
    </div>
  );
}
