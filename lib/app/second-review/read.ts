import { noRatings, noTexts } from '#lib/domain/evaluation/draft.ts';
import { type FormLine, formOf } from '#lib/domain/evaluation/form.ts';
import { meanGapOf, notablesOf } from '#lib/domain/evaluation/notable.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { type SecondReview, secondStanding, unanswered } from '#lib/domain/lifecycle/second-review.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { loadEvaluation } from '../evaluations/load.ts';
import { formView } from '../evaluations/read.ts';
import { allow } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { briefOf, nameOf } from '../views.ts';
import { outcomeView, returnsView } from './view.ts';

/** What somebody confirms or returns in a cycle. The index says in which units; what is there is read for certain. */
export async function readSecondReview(context: Context, cycle: string) {
  const { store, actor } = context;
  const units = await store.unitsToReview(actor.id, cycle);
  const parts = await Promise.all(units.map((unit) => store.unitPart(cycle, unit)));
  const mine = parts
    .flatMap(({ people }) => people.flatMap((part) => part.evaluations.map((evaluation) => ({ part, evaluation }))))
    .filter(({ evaluation }) => evaluation.secondReview?.reviewer?.id === actor.id);
  for (const { evaluation } of mine) allow(context, 'second-review.read', factsOf(evaluation));
  const [first] = mine;
  if (!first) return { cycle: null, over: false, lines: [], items: [] };
  const { participant } = first.part;
  const form = formOf((await schemeOf(context, participant.policy)).calculation, 'supervisor');
  return {
    cycle: { id: participant.cycle, name: participant.cycleName, period: participant.period },
    over: mine.some(({ part }) => part.result?.published != null),
    lines: form.map(({ indicator, scale: { min, max, step } }) => ({
      indicator: indicator.id,
      name: nameOf(indicator),
      scale: { min, max, step },
    })),
    items: mine.flatMap(({ part, evaluation }) => rowOf(context, form, part, evaluation)),
  };
}

/** One of them with its evidence, as its rater saw it. What is not handed in is nobody else's to read. */
export async function readReviewedForm(context: Context, cycle: string, id: string) {
  const loaded = await loadEvaluation(context, cycle, id);
  const { evaluation } = loaded;
  allow(context, 'second-review.read', factsOf(evaluation));
  const view = formView(context, loaded, await context.store.textsOf(cycle, evaluation.unit, evaluation.employee));
  if (evaluation.state === 'submitted') return view;
  const scores = { ...shownScores(evaluation) };
  const comments = { ...view.secondReview?.commentsBefore };
  return { ...view, draft: { ...noRatings, ...noTexts, scores, comments } };
}

const factsOf = ({ employee, rater, secondReview }: Evaluation) => ({
  subject: employee,
  rater,
  secondReviewer: secondReview?.reviewer?.id ?? null,
});

/** As it was handed in; while it is being written again, as it was when it was returned. */
function shownScores({ state, scores, secondReview }: Evaluation): Evaluation['scores'] {
  if (state === 'submitted') return scores;
  return (secondReview && unanswered(secondReview)?.scores) ?? {};
}

function rowOf(
  { store }: Context,
  form: readonly FormLine[],
  { participant, evaluations }: PersonPart,
  evaluation: Stored<Evaluation>,
) {
  const standing = secondStanding(evaluation);
  const review: SecondReview | null = evaluation.secondReview;
  if (review === null || standing === null) return [];
  const scores = shownScores(evaluation);
  const self = evaluations.find(({ kind, state }) => kind === 'self' && state === 'submitted')?.scores ?? {};
  return [
    {
      id: store.encodeAddress(evaluation),
      version: evaluation.version,
      employee: briefOf(participant),
      rater: { id: evaluation.rater, name: evaluation.raterName },
      standing,
      dueAt: review.dueAt,
      submittedAt: evaluation.submittedAt,
      scores: { ...scores },
      self: { ...self },
      gap: meanGapOf(form, scores, self),
      notable: notablesOf(form, { scores, self, returned: review.returns.length > 0 }),
      outcome: outcomeView(review.outcome),
      returns: returnsView(review),
    },
  ];
}
