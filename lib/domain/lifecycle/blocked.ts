import { formOf } from '../evaluation/form.ts';
import type { Scheme } from '../policy/scheme.ts';
import type { Evaluation } from './evaluation.ts';
import type { CustomerTally, Figures, Participant } from './participant.ts';
import type { ResultRecord } from './result.ts';

/** What keeps somebody from being scored, or, while evaluations are still collected, weakens the score. */
export const blockCodes = [
  'no-supervisor',
  'supervisor-left',
  'no-self',
  'no-figures',
  'too-few-peers',
  'too-few-customers',
] as const;
export type BlockCode = (typeof blockCodes)[number];

export interface Known {
  readonly participant: Pick<Participant, 'period'>;
  readonly evaluations: readonly Pick<Evaluation, 'kind' | 'state' | 'rater' | 'scores'>[];
  readonly figures: Pick<Figures, 'metrics'> | undefined;
  readonly tally: Pick<CustomerTally, 'indicators'> | undefined;
  readonly result: Pick<ResultRecord, 'waivers' | 'putOff'> | undefined;
}

/** Why a person's evaluation cannot come to an end as things stand while all is collected. `gone`: raters who have left. */
export function blockedBy(scheme: Scheme, known: Known, gone: ReadonlySet<string>): BlockCode[] {
  return blockCodes.filter((code) => checks[code](scheme, known, gone));
}

type Check = (scheme: Scheme, known: Known, gone: ReadonlySet<string>) => boolean;

const checks: Readonly<Record<BlockCode, Check>> = {
  'no-supervisor': ({ calculation }, { evaluations }) =>
    formOf(calculation, 'supervisor').length > 0 && evaluations.every(({ kind }) => kind !== 'supervisor'),
  'supervisor-left': (_, { evaluations }, gone) =>
    evaluations.some(({ kind, state, rater }) => kind === 'supervisor' && state !== 'submitted' && gone.has(rater)),
  // Until the end it may still be handed in.
  'no-self': () => false,
  'no-figures': (scheme, known) => figuresMissing(scheme, known).length > 0,
  'too-few-peers': ({ calculation }, { evaluations }) => {
    if (formOf(calculation, 'peer').length === 0) return false;
    const answering = evaluations.filter(
      ({ kind, state }) => kind === 'peer' && state !== 'declined' && state !== 'lapsed',
    );
    return answering.length < (calculation.raters.peer?.minResponses ?? 0);
  },
  'too-few-customers': () => false,
};

/** The indicators that wait for figures of the person. */
export const figuresMissing = ({ calculation }: Scheme, { participant: { period }, figures }: Known): string[] =>
  calculation.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => {
      // A unit's figures are nobody's own matter; one that counts as zero or not at all keeps nobody waiting.
      if (!('metric' in indicator) || indicator.metric.of === 'unit') return false;
      const months = figures?.metrics[indicator.metric.id] ?? [];
      const counted = months.some(({ month }) => month >= period.start.slice(0, 7) && month <= period.end.slice(0, 7));
      return indicator.metric.whenMissing === 'block' && !counted;
    })
    .map(({ id }) => id);
