import { DomainError } from '#lib/domain/error.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import type { TemplateId } from '#lib/domain/policy/templates/ids.ts';
import { isVersion, type Origin, type PolicyDraft, type SchemeDocument } from '#lib/domain/policy/version.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import { taken } from './taken.ts';

/** What a draft can be made from. */
export type Source =
  | { readonly policy: string; readonly version: number }
  | { readonly template: TemplateId }
  | { readonly scheme: SchemeDocument };

/**
 * The document of a source: of a discarded draft, too, so that nothing typed is lost. What comes from a file comes whole
 * or not at all.
 */
export async function sourceOf(
  { store }: Context,
  source: Source,
): Promise<{ document: SchemeDocument; origin: Origin }> {
  if ('scheme' in source) {
    expectSmall(source.scheme);
    return { document: { ...taken(checkScheme(source.scheme), 'scheme') }, origin: { imported: true } };
  }
  if ('template' in source)
    return { document: { ...schemeFrom(source.template) }, origin: { template: source.template } };
  const { policy, version } = source;
  const record = found(await store.policyRecord(policy, version), 'policy');
  const document = isVersion(record) ? { ...record.scheme } : record.document;
  return { document, origin: { policy, version } };
}

/** More than any policy needs: the largest of the ready-made has 5 KB. */
const mostKilobytes = 200;

/** @throws DomainError `invalid` for one that is larger than what is kept. */
export function expectSmall(document: SchemeDocument): void {
  if (Buffer.byteLength(JSON.stringify(document)) > mostKilobytes * 1024)
    throw new DomainError('invalid', {
      problems: [{ path: 'scheme', code: 'policy.too-big', params: { most: mostKilobytes } }],
    });
}

/** A draft that is not stored yet, by whoever asks for it. */
export function draftOf(
  { at, actor, actorName }: Context,
  { document, ...rest }: Pick<PolicyDraft, 'id' | 'number' | 'document'> & { origin: Origin },
): Stored<PolicyDraft> {
  expectSmall(document);
  return {
    ...rest,
    document,
    state: 'draft',
    createdAt: at,
    createdBy: actor.id,
    createdByName: actorName,
    changedAt: at,
    writers: [{ id: actor.id, name: actorName }],
    version: 0,
  };
}
