import { formOf } from '../evaluation/form.ts';
import type { RaterKind } from '../policy/policy.ts';
import type { Scheme } from '../policy/scheme.ts';
import { type BlockCode, blockCodes, figuresMissing, type Known } from './blocked.ts';

/**
 * What somebody's score lacks once the evaluations are shut: what blocks the calculation (standard 4.3) and was neither
 * waived nor put off, told by what it is. Nothing that only weakens the score is among it. `gone`: raters who have left.
 */
export function lackedBy(scheme: Scheme, known: Known, gone: ReadonlySet<string>): BlockCode[] {
  if (known.result?.putOff) return [];
  return blockCodes.filter((code) => checks[code](scheme, known, gone));
}

type Check = (scheme: Scheme, known: Known, gone: ReadonlySet<string>) => boolean;

const lacks =
  (kind: RaterKind): Check =>
  ({ calculation }, known) => {
    const { minResponses = 0, whenMissing } = calculation.raters[kind] ?? {};
    if (whenMissing !== 'block') return false;
    return formOf(calculation, kind).some(
      ({ indicator: { id } }) => !isWaived(known, `${kind}:${id}`) && ratedBy(known, kind, id) < minResponses,
    );
  };

const checks: Readonly<Record<BlockCode, Check>> = {
  'no-supervisor': lacks('supervisor'),
  'supervisor-left': (scheme, known, gone) =>
    lacks('supervisor')(scheme, known, gone) &&
    known.evaluations.some(
      ({ kind, state, rater }) => kind === 'supervisor' && state !== 'submitted' && gone.has(rater),
    ),
  'no-self': lacks('self'),
  'no-figures': (scheme, known) => figuresMissing(scheme, known).some((id) => !isWaived(known, `metric:${id}`)),
  'too-few-peers': lacks('peer'),
  'too-few-customers': lacks('customer'),
};

const isWaived = ({ result }: Known, block: string) => result?.waivers.some(({ of }) => of === block) ?? false;

const ratedBy = ({ evaluations, tally }: Known, of: RaterKind, indicator: string) =>
  of === 'customer'
    ? (tally?.indicators[indicator]?.count ?? 0)
    : evaluations.filter(({ kind, state, scores }) => kind === of && state === 'submitted' && indicator in scores)
        .length;
