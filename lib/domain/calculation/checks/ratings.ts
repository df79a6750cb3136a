import type { RaterKind } from '../../policy/policy.ts';
import type { Walk } from '../../policy/reading/walk.ts';
import type { LooseInput } from './document.ts';
import { type People, refuseUnknown } from './people.ts';
import type { Readable, ReadableIndicator } from './readable.ts';

type LooseRating = NonNullable<NonNullable<LooseInput['ratings']>[number]>;

/** Who rates whom, once only, and every score on an indicator that this kind rates and on its scale. */
export function checkRatings(input: LooseInput, readable: Readable, people: People, walk: Walk): void {
  const seen = new Map<string, Set<string>>();
  for (const [place, rating] of (input.ratings ?? []).entries()) {
    if (rating === undefined) continue;
    walk.enter('ratings');
    walk.enter(place);
    const unknown = refuseUnknown(people, rating.employee, ['employee'], walk);
    if (!unknown) checkRater(rating, walk);
    checkOnce(rating, seen, walk);
    checkScores(rating, readable, walk);
    walk.leave();
    walk.leave();
  }
}

/** A self-rating comes from the person, any other from somebody else. */
function checkRater({ employee, kind, by }: LooseRating, walk: Walk): void {
  if (employee === undefined || kind === undefined || by === undefined) return;
  if (kind === 'self' && by !== employee) walk.report(['by'], 'self-by-other', { employee, by });
  if (kind !== 'self' && by === employee) walk.report(['by'], 'own-rating', { employee, kind });
}

function checkOnce({ employee, kind, by }: LooseRating, seen: Map<string, Set<string>>, walk: Walk): void {
  if (employee === undefined || kind === undefined || by === undefined) return;
  const raters = seen.get(employee) ?? new Set();
  const key = `${kind}:${by}`;
  if (raters.has(key)) walk.report(['by'], 'rated-twice', { employee, kind, by });
  seen.set(employee, raters.add(key));
}

function checkScores({ kind, scores }: LooseRating, readable: Readable, walk: Walk): void {
  for (const indicator of Object.keys(scores ?? {})) {
    const code = scoreProblem(readable.indicators.get(indicator), kind, scores?.[indicator]);
    if (code) walk.report(['scores', indicator], code, { indicator, ...(kind && { kind }) });
  }
}

function scoreProblem(indicator: ReadableIndicator | undefined, kind: RaterKind | undefined, score?: number) {
  if (indicator === undefined) return 'unknown-indicator';
  if (indicator.liesOnScale === undefined) return 'rated-metric';
  if (kind !== undefined && !indicator.kinds.has(kind)) return 'no-weight';
  return score === undefined || indicator.liesOnScale(score) ? undefined : 'off-scale';
}
