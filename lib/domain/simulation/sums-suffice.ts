import { own } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import type { Scheme } from '../policy/scheme.ts';
import { metricsIn, ratedOn, sameSteps } from './steps.ts';

/**
 * Whether what was summed up of each person under the policy that rules says all that another policy reads. Sums are few
 * and quickly read; they hold only what the ruling policy asked for, of kinds with enough answers, so that a policy which
 * asks for more has to go back to the evaluations.
 */
export function sumsSuffice(ruling: Scheme, tried: Scheme): boolean {
  const [was, is] = [ruling.calculation, tried.calculation];
  return (
    was.period === is.period &&
    gradesOf(was) === gradesOf(is) &&
    ruling.process.countQrAnswers === tried.process.countQrAnswers &&
    readsSameRatings(was, is) &&
    readsSameFigures(was, is)
  );
}

/** Past results are kept with the sums by their grades. */
const gradesOf = ({ grades }: Policy) =>
  JSON.stringify(grades.bands.map(({ grade }) => grade).toSorted((a, b) => (a < b ? -1 : 1)));

/** What nobody was ever asked cannot be found in the evaluations either. */
function readsSameRatings(was: Policy, is: Policy): boolean {
  const before = ratedOn(was);
  return Object.entries(ratedOn(is)).every(([id, { scale, kinds }]) => {
    const known = own(before, id);
    if (known === undefined) return own(metricsIn(was), id) === undefined;
    return (
      sameSteps(known.scale, scale) &&
      kinds.every(
        (kind) =>
          known.kinds.includes(kind) && (is.raters[kind]?.minResponses ?? 0) >= (was.raters[kind]?.minResponses ?? 0),
      )
    );
  });
}

function readsSameFigures(was: Policy, is: Policy): boolean {
  const before = metricsIn(was);
  return Object.entries(metricsIn(is)).every(([id, { id: metric, of }]) => {
    const known = own(before, id);
    return known?.id === metric && known.of === of;
  });
}
