import { isRecord } from './reading/shapes.ts';
import type { Scheme } from './scheme.ts';
import type { TemplateId } from './templates/ids.ts';

interface Somebody {
  readonly id: string;
  readonly name: string;
}

interface Done {
  readonly by: Somebody;
  readonly at: string;
}

interface DoneFor extends Done {
  readonly reason: string;
}

/** What a version was made from. */
export type Origin =
  | { readonly template: TemplateId }
  | { readonly policy: string; readonly version: number }
  | { readonly imported: true };

/** What is known of every version. Those from before there were drafts know less. */
interface Written {
  readonly id: string;
  /** Counted from 1 within the policy; one that was discarded keeps its number. */
  readonly number: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly createdByName?: string;
  readonly origin?: Origin;
  readonly changedAt?: string;
  /** Everybody who wrote in it while it was a draft: none of them approves it. */
  readonly writers?: readonly Somebody[];
  readonly note?: string | null;
  readonly submitted?: Done | null;
}

/** What calculations may use. Its content never changes; only that it is retired may be added. */
export interface PolicyVersion extends Written {
  readonly state: 'approved' | 'retired';
  readonly scheme: Scheme;
  /** `by` is `null` where nobody had to approve it. */
  readonly approved?: { readonly by: Somebody | null; readonly at: string };
  readonly retired?: DoneFor;
}

/** A policy document as it was typed: whole or not. */
export type SchemeDocument = Readonly<Record<string, unknown>>;

/** What no calculation ever sees: it has no `scheme`. */
export interface PolicyDraft extends Written {
  readonly state: 'draft' | 'discarded';
  readonly document: SchemeDocument;
  readonly returned?: DoneFor | null;
  readonly discarded?: Done;
}

export type PolicyRecord = PolicyVersion | PolicyDraft;

/** Whether it has been approved once: cycles that took it keep it, retired or not. */
export const isVersion = <T extends PolicyRecord>(record: T): record is T & PolicyVersion => 'scheme' in record;

export const isDraft = <T extends PolicyRecord>(record: T): record is T & PolicyDraft => record.state === 'draft';

/** The newest version that a new cycle may take. */
export const currentOf = <T extends PolicyRecord>(records: readonly T[]): (T & PolicyVersion) | undefined =>
  records
    .filter(isVersion)
    .filter(({ state }) => state === 'approved')
    .toSorted((a, b) => b.number - a.number)[0];

/** The document under the id of its policy, whichever it came with: an id is nobody's to choose. */
export function ownDocument(id: string, document: SchemeDocument): SchemeDocument {
  const { calculation } = document;
  return isRecord(calculation) ? { ...document, calculation: { ...calculation, id } } : document;
}

/** The names in a document, where it has both. */
export function nameIn({ calculation }: SchemeDocument): { zh: string; en: string } | undefined {
  if (!isRecord(calculation) || !isRecord(calculation['name'])) return undefined;
  const { zh, en } = calculation['name'];
  return typeof zh === 'string' && typeof en === 'string' && zh !== '' && en !== '' ? { zh, en } : undefined;
}

/** Everybody who wrote in it; of what is older than drafts, who made it. */
export const writersOf = ({ writers, createdBy, createdByName }: PolicyRecord): readonly Somebody[] =>
  writers ?? [{ id: createdBy, name: createdByName ?? createdBy }];
