import type { PartProps } from '../part-props.ts';
import { itemsAt, keysAt } from '../read-draft.ts';
import type { Path } from '../scheme-draft.ts';

/** Only what is wrong with a list or a group as a whole: what is wrong below stands beside its own field. */
export function ownProblems(part: PartProps, path: Path): Pick<PartProps, 'problems'> {
  const keys = [...itemsAt(part.draft, path).keys(), ...keysAt(part.draft, path)];
  const below = new Set(keys.flatMap((key) => part.problems([...path, key])));
  return { problems: (of) => part.problems(of).filter((problem) => !below.has(problem)) };
}
