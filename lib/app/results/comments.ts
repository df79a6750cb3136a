import type { Published } from '#lib/domain/lifecycle/result.ts';
import type { EvaluationTexts } from '#lib/domain/lifecycle/evaluation.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';

/** What the supervisor wrote to the person, indicator by indicator. */
export function commentsOf(
  { evaluations }: PersonPart,
  texts: ReadonlyMap<string, EvaluationTexts> | undefined,
): Published['comments'] {
  return evaluations
    .filter(({ kind, state }) => kind === 'supervisor' && state === 'submitted')
    .flatMap(({ slot }) => Object.entries(texts?.get(slot)?.comments ?? {}))
    .filter(([, comment]) => comment.trim() !== '')
    .map(([indicator, comment]) => ({ indicator, comment }));
}
