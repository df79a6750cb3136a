import type { ApiProblem } from '../../../api/problem.ts';
import type { Plan } from './form.ts';

/** What every part of the form is given. */
export interface PartProps {
  plan: Plan;
  onChange: (plan: Plan) => void;
  problem: ApiProblem | undefined;
}
