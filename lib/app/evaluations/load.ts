import type { FormLine } from '#lib/domain/evaluation/form.ts';
import { formOf } from '#lib/domain/evaluation/form.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';

/** An evaluation with all that its form and its checks need. */
export interface Loaded {
  readonly part: PersonPart;
  readonly evaluation: Stored<Evaluation>;
  readonly scheme: Scheme;
  readonly form: readonly FormLine[];
}

/** @throws DomainError `not-found` for an address that leads nowhere. */
export async function loadEvaluation(context: Pick<Context, 'store'>, cycle: string, id: string): Promise<Loaded> {
  const at = found(context.store.decodeAddress(id), 'evaluation');
  const part = found(await context.store.personPart(cycle, at.unit, at.employee), 'evaluation');
  const evaluation = found(
    part.evaluations.find(({ slot }) => slot === at.slot),
    'evaluation',
  );
  const scheme = await schemeOf(context, part.participant.policy);
  return { part, evaluation, scheme, form: formOf(scheme.calculation, evaluation.kind) };
}

/** Which evaluation it is, among all of all cycles: what the rule of personal links compares. */
export const nameOfEvaluation = (cycle: string, id: string): string => `${cycle}/${id}`;
