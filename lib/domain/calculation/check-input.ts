import type { Policy } from '../policy/policy.ts';
import type { Checked } from '../policy/problem.ts';
import { isWhole } from '../policy/reading/whole.ts';
import { Walk } from '../policy/reading/walk.ts';
import { checkDecisions } from './checks/decisions.ts';
import { inputDocument } from './checks/document.ts';
import { checkFacts } from './checks/facts.ts';
import { checkPeople } from './checks/people.ts';
import { checkRatings } from './checks/ratings.ts';
import { readableBy } from './checks/readable.ts';
import { checkHistory, checkUnits } from './checks/units-and-history.ts';
import type { Input } from './input.ts';

/** Checks the facts of a period against a checked policy (standard 3): their normal form, or every problem they have. */
export function checkInput(policy: Policy, json: unknown): Checked<Input> {
  const walk = new Walk();
  const loose = inputDocument(json, walk);
  if (loose === undefined) return { ok: false, problems: walk.problems };
  const readable = readableBy(policy);
  const people = checkPeople(loose, walk);
  checkRatings(loose, readable, people, walk);
  checkFacts(loose, readable, people, walk);
  checkDecisions(loose, readable, people, walk);
  checkUnits(loose, readable, people, walk);
  checkHistory(loose, readable, people, walk);
  return isWhole<Input>(loose, walk) ? { ok: true, value: loose } : { ok: false, problems: walk.problems };
}
