import { emptyDraft } from '#lib/domain/evaluation/draft.ts';
import { type FormLine, withGoals } from '#lib/domain/evaluation/form.ts';
import { meanOf } from '#lib/domain/evaluation/mean.ts';
import type { Goal } from '#lib/domain/goals/goal.ts';
import type { GoalSheet } from '#lib/domain/goals/sheet.ts';
import type { Evaluation, EvaluationTexts } from '#lib/domain/lifecycle/evaluation.ts';
import type { Written } from '#lib/store/participation.ts';
import type { Context } from '../context.ts';
import { allow } from '../guard.ts';
import { briefOf, figuresOf, nameOf } from '../views.ts';
import { secondReviewView } from '../second-review/view.ts';
import { type Loaded, loadEvaluation, nameOfEvaluation } from './load.ts';

/** An evaluation as its rater sees it. A peer sees the form and nothing else about the person. */
export async function readForm(context: Context, cycle: string, id: string, known?: Loaded) {
  const loaded = known ?? (await loadEvaluation(context, cycle, id));
  const { evaluation } = loaded;
  const { rater, employee, kind } = evaluation;
  const facts = { rater, subject: employee, raterKind: kind, evaluation: nameOfEvaluation(cycle, id) };
  allow(context, 'evaluation.read', facts);
  return formView(context, loaded, await context.store.textsOf(cycle, evaluation.unit, evaluation.employee));
}

/** The one view of an evaluation by its rater, alone or among those of a team. The caller has checked the right. */
export function formView({ store, actor }: Context, loaded: Loaded, written: Written) {
  const { evaluation, part, scheme } = loaded;
  const { texts, goals } = written;
  const form = withGoals(loaded.form, scheme.process.goals, goals?.agreed ?? []);
  const { participant } = part;
  const { kind, state, version, dueAt, closesAt, savedAt, submittedAt, reason, reassigned } = evaluation;
  return {
    id: store.encodeAddress(evaluation),
    cycle: { id: participant.cycle, name: participant.cycleName, period: participant.period, state: 'open' as const },
    kind,
    state,
    version,
    employee: briefOf(participant),
    dueAt,
    closesAt,
    savedAt,
    submittedAt,
    reason,
    onBehalfOf: evaluation.rater === actor.id ? null : evaluation.raterName,
    writtenBy: evaluation.rater === actor.id ? (evaluation.writtenBy?.name ?? null) : null,
    reassigned: reassigned ? { from: reassigned.from, reason: reassigned.reason } : null,
    secondReview: secondReviewView(evaluation, texts),
    commentAtExtremes: scheme.process.commentAtExtremes && kind !== 'peer',
    blind: scheme.process.blind,
    lines: form.map((line) => lineOf(loaded, line, written)),
    draft: draftOf(evaluation, texts.get(evaluation.slot)),
    figures: kind === 'peer' ? [] : figuresOf(scheme.calculation, part.figures, undefined),
    history: kind === 'peer' ? [] : participant.history.map((past) => ({ ...past })),
  };
}

function lineOf(loaded: Loaded, line: FormLine, { texts, goals }: Written) {
  const { indicator, dimension, scale, effectiveWeight } = line;
  const { scheme, evaluation } = loaded;
  return {
    indicator: indicator.id,
    name: nameOf(indicator),
    explanation: scheme.display.indicators[indicator.id] ?? null,
    dimension: nameOf(dimension),
    effectiveWeight,
    scale: { min: scale.min, max: scale.max, step: scale.step },
    steps: scheme.display.steps[indicator.rating.scale] ?? {},
    goals: line.goals.map((goal) => goalView(goal, evaluation.kind === 'peer' ? [] : (goals?.notes ?? []))),
    evidence: evaluation.kind === 'supervisor' ? evidenceOf(loaded, indicator.id, texts) : null,
  };
}

/** A goal as it is rated, with the progress that the two have noted: peers are told its words only. */
const goalView = ({ indicator: _indicator, ...goal }: Goal, notes: GoalSheet['notes']) => ({
  ...goal,
  notes: notes.filter((note) => note.goal === goal.id).map(({ at, name, text }) => ({ at, name, text })),
});

type Texts = Written['texts'];

/** What a supervisor sees beside an indicator. Of customers only the mean, from the least number that counts. */
function evidenceOf({ part, scheme, evaluation }: Loaded, indicator: string, texts: Texts) {
  const self = part.evaluations.find(({ kind, state }) => kind === 'self' && state === 'submitted');
  const rating = self?.scores[indicator];
  const hidden = scheme.process.blind && evaluation.state !== 'submitted';
  const least = scheme.calculation.raters.customer?.minResponses ?? 1;
  const tally = part.tally?.indicators[indicator];
  return {
    self:
      rating === undefined || hidden
        ? null
        : { rating, goals: self?.goals ?? {}, comment: texts.get(self?.slot ?? '')?.comments[indicator] ?? '' },
    selfHidden: hidden,
    customers: tally && tally.count >= least ? meanOf(tally) : null,
  };
}

function draftOf({ scores, goals, notObserved }: Evaluation, texts: EvaluationTexts | undefined) {
  const { comments, achievements, wishes } = texts ?? emptyDraft;
  return { scores, goals, notObserved: [...notObserved], comments, achievements, wishes };
}
