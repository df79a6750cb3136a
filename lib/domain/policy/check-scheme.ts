import { readPolicy } from './check-policy.ts';
import { displayDocument } from './checks/display.ts';
import { processDocument } from './checks/process.ts';
import { checkCustomerScales } from './checks/customers.ts';
import { checkGoals } from './checks/goals.ts';
import type { Policy } from './policy.ts';
import type { Checked } from './problem.ts';
import { isRecord, object, required } from './reading/shapes.ts';
import { isWhole, whole } from './reading/whole.ts';
import { Walk } from './reading/walk.ts';
import type { Display, Process, Scheme } from './scheme.ts';

const schemeDocument = object({
  calculation: required<Policy>(readPolicy),
  process: required(whole<Process>(processDocument)),
  display: required(whole<Display>(displayDocument)),
});

/** Checks a whole policy document: its normal form, or every problem it has, paths counted from the document. The parts
 * `process` and `display` may be left out: every field in them has a default. */
export function checkScheme(json: unknown): Checked<Scheme> {
  const walk = new Walk();
  const scheme = schemeDocument(isRecord(json) ? { process: {}, display: {}, ...json } : json, walk);
  if (scheme?.calculation) checkCustomerScales(scheme.calculation, walk);
  if (scheme?.calculation && scheme.process) checkGoals(scheme.calculation, scheme.process, walk);
  return isWhole<Scheme>(scheme, walk) ? { ok: true, value: scheme } : { ok: false, problems: walk.problems };
}
