import { DomainError } from '#lib/domain/error.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { policyIdOf, schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { type TemplateId, templateIds } from '#lib/domain/policy/templates/ids.ts';
import type { Context } from '../context.ts';
import { allow, isRepeated, trace } from '../guard.ts';
import { policyBriefOf } from '../people/read.ts';

/** The ready-made policies, each whole, so that it can be read before it is taken. */
export async function readTemplates(context: Context) {
  allow(context, 'policies.read');
  return Promise.resolve({ items: templateIds.map((id) => ({ id, scheme: schemeFrom(id) })) });
}

interface Wanted {
  readonly template: TemplateId;
  readonly name: Names;
}

/** Version 1 of a policy from a template: it can be used at once. */
export async function createPolicy(context: Context, { template, name }: Wanted) {
  allow(context, 'policies.manage');
  const { store, request } = context;
  const all = await store.allPolicies();
  const made = all.find((version) => isRepeated(version, request));
  if (made) return policyBriefOf(made);
  const called = all.find(
    ({ scheme: { calculation } }) => calculation.name.zh === name.zh || calculation.name.en === name.en,
  );
  if (called) throw new DomainError('invalid', { problems: [{ path: 'name', code: 'policy.name-taken' }] });
  const id = freeId(policyIdOf(template), new Set(all.map((version) => version.id)));
  const scheme = schemeFrom(template, { id, name });
  const policy = { id, number: 1, createdAt: context.at, createdBy: context.actor.id, scheme, version: 0 };
  const details = { policy: id, template };
  await store.commit(trace(context, 'policy.create', { cycle: null, details }), [store.policyWrite(policy, request)]);
  return policyBriefOf(policy);
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
