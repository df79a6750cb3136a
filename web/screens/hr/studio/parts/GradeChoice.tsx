import type { PartProps } from '../part-props.ts';
import type { Path } from '../scheme-draft.ts';
import { BlankChoice } from './BlankChoice.tsx';
import { gradesIn } from './grades/bands.ts';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  describedBy?: string;
}

/** One of the grades of the policy, within a sentence. */
export function GradeChoice(props: Props) {
  const grades = [...new Set(gradesIn(props.part.draft))];
  return <BlankChoice {...props} options={grades.map((grade) => ({ value: grade, label: grade }))} />;
}
