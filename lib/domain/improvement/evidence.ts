import type { Training } from '../training/training.ts';
import type { ImprovementCase } from './case.ts';

/** What has to be there before anybody decides on somebody who did not meet what was asked, in the order in which it arises. */
export const evidenceKinds = ['announcement', 'result', 'training', 'plan', 'check-ins', 'reappraisal'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly there: boolean;
  /** The day or instant it bears, where it is there. */
  readonly at: string | null;
}

interface Facts {
  /** When the person confirmed what would count. */
  readonly confirmedAt: string | null;
  readonly publishedAt: string | null;
  readonly trainings: readonly Pick<Training, 'state' | 'date'>[];
  readonly improvement: Pick<ImprovementCase, 'plan' | 'checkIns' | 'reappraisal'> | undefined;
}

/** Which documents exist. It is evidence for whoever decides, and decides nothing. */
export function evidenceOf({ confirmedAt, publishedAt, trainings, improvement }: Facts): Evidence[] {
  const given = trainings.filter(({ state }) => state === 'done').map(({ date }) => date);
  const at: Readonly<Record<EvidenceKind, string | null>> = {
    announcement: confirmedAt,
    result: publishedAt,
    training: given.toSorted().at(-1) ?? null,
    plan: improvement?.plan?.from ?? null,
    'check-ins': improvement?.checkIns.at(-1)?.at ?? null,
    reappraisal: improvement?.reappraisal?.date ?? null,
  };
  return evidenceKinds.map((kind) => ({ kind, there: at[kind] !== null, at: at[kind] }));
}
