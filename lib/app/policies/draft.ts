import { DomainError } from '#lib/domain/error.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { TemplateId } from '#lib/domain/policy/templates/ids.ts';
import { policyMachine } from '#lib/domain/policy/version-machine.ts';
import { problemsIn } from '#lib/domain/policy/draft-problems.ts';
import {
  isDraft,
  nameIn,
  ownDocument,
  type PolicyDraft,
  type SchemeDocument,
  writersOf,
} from '#lib/domain/policy/version.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { draftOf, expectSmall, type Source, sourceOf } from './draft-of.ts';
import { dutyWrite } from './duty.ts';
import { titleOf, versionRecordOf } from './views.ts';

type From =
  | { readonly version: number }
  | { readonly policy: string; readonly version: number }
  | { readonly template: TemplateId }
  | { readonly scheme: SchemeDocument };

/** Begins the next version of a policy. Of two who begin at once one comes through: both would have the same number. */
export async function beginDraft(context: Context, id: string, from: From) {
  allow(context, 'policies.manage');
  const { store, request } = context;
  const records = await store.recordsOf(id);
  const newest = found(records.at(-1), 'policy');
  const made = records.find((record) => isRepeated(record, request));
  if (made) return versionRecordOf(context, made);
  if (records.some(isDraft)) throw new DomainError('wrong-state', { reason: 'policy-draft-open' });
  const source: Source = 'version' in from ? { policy: id, ...from } : from;
  const { document, origin } = await sourceOf(context, source);
  const ours = 'policy' in origin && origin.policy === id;
  const draft = draftOf(context, {
    id,
    number: newest.number + 1,
    origin,
    // Under the name of this policy, whatever it was called elsewhere.
    document: ownDocument(id, ours ? document : renamed(document, titleOf(newest).name)),
  });
  const details = { policy: id, policyVersion: draft.number };
  await store.commit(trace(context, 'policy.draft', { cycle: null, details }), [store.policyWrite(draft, request)]);
  return versionRecordOf(context, { ...draft, version: 1 });
}

function renamed(document: SchemeDocument, name: { zh: string; en: string }): SchemeDocument {
  return nameIn(document) ? { ...document, calculation: { ...Object(document['calculation']), name } } : document;
}

interface Saved {
  readonly scheme: SchemeDocument;
  readonly note?: string | null | undefined;
}

/**
 * Keeps a draft as it was typed, with whatever is wrong in it. It is its own trace, as an evaluation's draft is: who
 * wrote in it stays with it. What was said to be ready is not any more.
 */
export async function saveDraft(
  context: Context,
  { policy, version: number }: { policy: string; version: number },
  seen: number,
  { scheme, note }: Saved,
) {
  allow(context, 'policies.manage');
  const { store, actor, actorName, at } = context;
  const record = found(await store.policyRecord(policy, number), 'policy');
  moved(policyMachine, 'save', record.state);
  if (!isDraft(record)) throw new DomainError('wrong-state');
  expectVersion(record, seen);
  expectSmall(scheme);
  const others = writersOf(record).filter(({ id }) => id !== actor.id);
  const next: Stored<PolicyDraft> = {
    ...record,
    document: ownDocument(policy, scheme),
    note: note === undefined ? (record.note ?? null) : note,
    changedAt: at,
    writers: [...others, { id: actor.id, name: actorName }],
    submitted: null,
  };
  await store.together([store.policyWrite(next), ...(record.submitted ? [dutyWrite(context, next)] : [])]);
  const problems = problemsIn(next.document).map((problem) => ({ ...problem }));
  return { version: next.version + 1, changedAt: at, problems };
}
