import type { ApiProblem } from '../../../api/problem.ts';
import type { Plan } from './form.ts';

/** What every part of the form is given. */
export interface PartProps {
  plan: Plan;
  onChange: (plan: Plan) => void;
  problem: ApiProblem | undefined;
}

/** What the server says of a place and of all that lies in it: `units`, `units[2]`. */
export const within = (problem: ApiProblem | undefined, place: string): string | undefined =>
  problem?.errors.find(({ path }) => path === place || path.startsWith(`${place}[`) || path.startsWith(`${place}.`))
    ?.message;
