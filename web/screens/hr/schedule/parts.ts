import type { ApiProblem } from '../../../api/problem.ts';
import type { Typed } from './form.ts';

/** What every part of the form is given. */
export interface PartProps {
  typed: Typed;
  onChange: (typed: Typed) => void;
  problem: ApiProblem | undefined;
}
