import { DomainError } from '#lib/domain/error.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { policyIdOf, schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { type TemplateId, templateIds } from '#lib/domain/policy/templates/ids.ts';
import { ownDocument, type PolicyRecord, type PolicyVersion, type SchemeDocument } from '#lib/domain/policy/version.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, isRepeated, trace } from '../guard.ts';
import { draftOf, type Source, sourceOf } from './draft-of.ts';
import { isNameTaken } from './names.ts';
import { versionRecordOf } from './views.ts';

/** The ready-made policies, each whole, so that it can be read before it is taken. */
export async function readTemplates(context: Context) {
  allow(context, 'policies.read');
  return Promise.resolve({ items: templateIds.map((id) => ({ id, scheme: schemeFrom(id) })) });
}

interface Wanted {
  readonly name: Names;
  readonly template?: TemplateId | undefined;
  readonly copyOf?: { readonly policy: string; readonly version: number } | undefined;
  readonly scheme?: SchemeDocument | undefined;
}

/** Makes a policy: from a template it is approved as it comes, from anything else its version 1 is a draft. */
export async function createPolicy(context: Context, wanted: Wanted) {
  allow(context, 'policies.manage');
  const { store, request } = context;
  const all = await store.allPolicies();
  const made = all.find((record) => isRepeated(record, request));
  if (made) return versionRecordOf(context, made);
  const { name, template } = wanted;
  if (isNameTaken(all, name))
    throw new DomainError('invalid', { problems: [{ path: 'name', code: 'policy.name-taken' }] });
  const taken = new Set(all.map(({ id }) => id));
  const policy: Stored<PolicyRecord> =
    template === undefined
      ? await namedDraft(context, taken, wanted)
      : fromTemplate(context, freeId(policyIdOf(template), taken), { template, name });
  const details = { policy: policy.id, ...(template === undefined ? {} : { template }) };
  await store.commit(trace(context, 'policy.create', { cycle: null, details }), [store.policyWrite(policy, request)]);
  return versionRecordOf(context, { ...policy, version: 1 });
}

/**
 * Version 1 taken unchanged from a ready-made policy counts as approved as it comes: nobody wrote anything in it that a
 * second person could overlook, and a new organisation can begin with one person of HR.
 */
function fromTemplate(
  { at, actor, actorName }: Context,
  id: string,
  { template, name }: { template: TemplateId; name: Names },
): Stored<PolicyVersion> {
  return {
    id,
    number: 1,
    state: 'approved',
    createdAt: at,
    createdBy: actor.id,
    createdByName: actorName,
    origin: { template },
    approved: { by: null, at },
    scheme: schemeFrom(template, { id, name }),
    version: 0,
  };
}

/** A copy of another policy, or a document from a file, under a name of its own. */
async function namedDraft(context: Context, taken: ReadonlySet<string>, { name, copyOf, scheme = {} }: Wanted) {
  const source: Source = copyOf ?? { scheme };
  const { document, origin } = await sourceOf(context, source);
  const calculation = { ...Object(document['calculation']), name };
  const id = freeId(copyOf?.policy ?? 'policy', taken);
  return draftOf(context, { id, number: 1, origin, document: ownDocument(id, { ...document, calculation }) });
}

/** Another of its kind gets a number. */
function freeId(base: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
