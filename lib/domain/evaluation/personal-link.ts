import { compareInstants } from '../calendar/instants.ts';
import type { Evaluation } from '../lifecycle/evaluation.ts';

/** What the newest personal link to an evaluation was made for. It lies beside the evaluation; every older link is dead. */
export interface LinkMark {
  readonly slot: string;
  /** Of the link's token, which itself is kept nowhere. */
  readonly tokenHash: string;
  readonly rater: string;
  /** By when it was due as the link was given out: on paper no other day can be shown. */
  readonly dueAt: string;
  readonly at: string;
  readonly by: string;
  /** Whom to ask for another. */
  readonly byName: string;
}

/** Why a link opens nothing any more: each has its sentence in the catalogue of messages. */
export type LinkEnd = 'link-reassigned' | 'link-left' | 'link-handed-in' | 'link-replaced' | 'link-moved' | 'link-over';

interface Case {
  readonly tokenHash: string;
  readonly mark: LinkMark;
  readonly evaluation: Evaluation;
  readonly at: string;
  /** The rater's last day is over. */
  readonly left: boolean;
}

const isOpen = ({ state }: Evaluation) => state === 'requested' || state === 'draft';

/** Given back since, to the same day perhaps: what was handed in through this link is not open to it again. */
const wasGivenBack = ({ mark, evaluation: { reopenedAt } }: Case) =>
  reopenedAt !== undefined && compareInstants(reopenedAt, mark.at) >= 0;

/** The first that holds is told. Of somebody else's work a former rater learns nothing. */
const ends: readonly (readonly [LinkEnd, holds: (one: Case) => boolean])[] = [
  ['link-reassigned', ({ mark, evaluation }) => evaluation.rater !== mark.rater],
  ['link-left', ({ left }) => left],
  ['link-handed-in', ({ evaluation }) => evaluation.state === 'submitted'],
  ['link-replaced', ({ mark, tokenHash }) => mark.tokenHash !== tokenHash],
  ['link-moved', (one) => isOpen(one.evaluation) && (one.evaluation.dueAt !== one.mark.dueAt || wasGivenBack(one))],
  ['link-over', ({ evaluation, at }) => !isOpen(evaluation) || compareInstants(at, evaluation.closesAt) >= 0],
];

/** Why the link is dead; `undefined` while it lives. */
export const endOfLink = (one: Case): LinkEnd | undefined => ends.find(([, holds]) => holds(one))?.[0];
