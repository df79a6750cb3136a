import { dayOf } from '#lib/domain/calendar/days.ts';
import { DomainError } from '#lib/domain/error.ts';
import { endOfLink } from '#lib/domain/evaluation/personal-link.ts';
import type { Context } from '../context.ts';
import { type Loaded, loadEvaluation, nameOfEvaluation } from '../evaluations/load.ts';
import { readForm } from '../evaluations/read.ts';
import { refuseUnlessTaken } from '../cycles/state.ts';
import { found, isRepeated } from '../guard.ts';
import { hashOf } from '../survey/token.ts';

/** What is known before a link is looked up: nobody is signed in. */
export type LinkContext = Omit<Context, 'actor' | 'actorName'>;

/** Whom a link lets in: its rater, with the right to one evaluation. */
interface Opened {
  readonly context: Context;
  readonly target: { readonly cycle: string; readonly evaluation: string };
  readonly loaded: Loaded;
}

/**
 * Lets in whoever holds a living link, as the rater of its evaluation and for nothing else.
 * @throws DomainError `not-found` for a token that nobody was given; `link-used` or `link-expired` with what happened.
 */
export async function openPersonalLink(context: LinkContext, token: string): Promise<Opened> {
  const { store, at, request } = context;
  const link = found(await store.personalLink(hashOf(token)), 'link');
  const { cycle, tokenHash } = link;
  const id = store.encodeAddress(link);
  const [loaded, known] = await Promise.all([loadEvaluation(context, cycle, id), store.cycleById(cycle)]);
  const { evaluation, part } = loaded;
  const mark = found(part.links.get(link.slot), 'link');
  const left = await hasLeft(context, evaluation.rater);
  const end = endOfLink({ tokenHash, mark, evaluation, at, left });
  // The same submission sent again, because its answer was lost on the way, is answered again.
  const isAgain = end === 'link-handed-in' && mark.tokenHash === tokenHash && isRepeated(evaluation, request);
  if (end !== undefined && !isAgain)
    throw new DomainError(end === 'link-handed-in' ? 'link-used' : 'link-expired', {
      reason: end,
      params: { by: mark.byName },
    });
  refuseUnlessTaken(known, part.result);
  const { rater, raterName } = evaluation;
  const only = { evaluation: nameOfEvaluation(cycle, id), madeBy: mark.by };
  return {
    context: { ...context, actor: { id: rater, roles: [], directs: [], link: only }, actorName: raterName },
    target: { cycle, evaluation: id },
    loaded,
  };
}

async function hasLeft({ store, at, timeZone }: LinkContext, person: string): Promise<boolean> {
  const lastDay = await store.lastDayOf(person);
  return lastDay !== null && lastDay < dayOf(at, timeZone);
}

/** The form behind a link: what has to be filled in, and of the person no more than that takes. */
export async function readTask({ context, target, loaded }: Opened) {
  const form = await readForm(context, target.cycle, target.evaluation, loaded);
  const lines = form.lines.map((line) => ({ ...line, evidence: null }));
  const figures = form.kind === 'self' ? form.figures : [];
  return { ...form, lines, figures, history: [], rater: context.actorName };
}
