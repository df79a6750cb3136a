import { policyDocument } from './checks/document.ts';
import { checkGradeReferences } from './checks/grade-references.ts';
import { checkPeriod } from './checks/period.ts';
import { checkReferences } from './checks/references.ts';
import type { Policy } from './policy.ts';
import type { Checked } from './problem.ts';
import { isWhole } from './reading/whole.ts';
import { Walk } from './reading/walk.ts';

/** Checks the `calculation` part of a policy (standard 2): its normal form, or every problem it has. */
export function checkPolicy(json: unknown): Checked<Policy> {
  const walk = new Walk();
  const policy = readPolicy(json, walk);
  return policy === undefined ? { ok: false, problems: walk.problems } : { ok: true, value: policy };
}

/** Reads a policy wherever the walk stands; undefined where it has problems, which the walk then holds. */
export function readPolicy(json: unknown, walk: Walk): Policy | undefined {
  const loose = policyDocument(json, walk);
  if (loose === undefined) return undefined;
  checkReferences(loose, walk);
  checkGradeReferences(loose, walk);
  checkPeriod(loose, walk);
  return isWhole<Policy>(loose, walk) ? loose : undefined;
}
