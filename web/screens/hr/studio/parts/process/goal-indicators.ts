import type { Names } from '#lib/domain/policy/policy.ts';
import { itemsAt, namesAt, numberAt, textAt } from '../../read-draft.ts';
import { at, type Json } from '../../scheme-draft.ts';

interface Candidate {
  readonly id: string;
  readonly name: Names | undefined;
  /** Rated, and not by customers: a survey asks them one question each. */
  readonly may: boolean;
}

/** The indicators of a draft, and whether people can have goals of their own in them. */
export function canHoldGoals(draft: Json): Candidate[] {
  const usual = numberAt(draft, ['calculation', 'raters', 'customer', 'weight']) ?? 0;
  return itemsAt(draft, ['calculation', 'dimensions'])
    .flatMap((dimension) => itemsAt(dimension, ['indicators']))
    .map((indicator) => {
      const own = at(indicator, ['rating', 'raters']);
      const customers = own === undefined ? usual : (numberAt(own, ['customer']) ?? 0);
      return {
        id: textAt(indicator, ['id']),
        name: namesAt(indicator, ['name']),
        may: at(indicator, ['rating']) !== undefined && customers <= 0,
      };
    });
}
