import type { Draft } from '#lib/domain/evaluation/draft.ts';
import { formOf } from '#lib/domain/evaluation/form.ts';
import type { CustomerAnswer, Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Policy, RaterKind } from '#lib/domain/policy/policy.ts';
import { levelOf } from './careers.ts';
import { type Chance, chanceOf } from './chance.ts';
import { achievements, ofCustomers, ofSelf, ofSupervisors, type Remarks, wishes } from './comments.ts';

/** How generous raters are, and by how much they scatter, in steps of the scale. */
interface Habit {
  readonly gift: number;
  readonly scatter: number;
}

const habits = {
  self: { gift: 0.2, scatter: 0.5 },
  supervisor: { gift: 0, scatter: 0.5 },
  peer: { gift: 0.1, scatter: 0.5 },
  customer: { gift: 0.2, scatter: 0.8 },
} as const satisfies Record<RaterKind, Habit>;

/** One leader is kind, one is strict: the fairness of raters is something to see. */
const leniency: Readonly<Record<string, number>> = { '0201': 0.15, '0301': -0.15 };

/** From 2 to 5: nobody in the demo is rated 1. `level` is in points of 100. */
function rating(at: { employee: string; indicator: string; level: number }, habit: Habit, chance: Chance): number {
  const leaning = 0.9 * chanceOf(`strength/${at.employee}/${at.indicator}`).swing();
  const steps = at.level / 20 + leaning + habit.gift + habit.scatter * chance.swing();
  return Math.min(5, Math.max(2, Math.round(steps)));
}

type Asked = Pick<Evaluation, 'cycle' | 'employee' | 'slot' | 'kind' | 'rater'>;

/** What a rater fills in. Those who sign with their name explain every 5, and here and there say a word more. */
export function draftOf(policy: Policy, asked: Asked, away: number): Draft {
  const { cycle, employee, slot, kind, rater } = asked;
  const chance = chanceOf(`ratings/${cycle}/${employee}/${slot}`);
  const form = formOf(policy, kind).map(({ indicator }) => indicator.id);
  const { gift, scatter } = habits[kind];
  const habit = { gift: gift + (kind === 'supervisor' ? (leniency[rater] ?? 0) : 0), scatter };
  const level = levelOf(employee, away);
  const scores = Object.fromEntries(
    form.map((indicator) => [indicator, rating({ employee, indicator, level }, habit, chance)] as const),
  );
  const unseen = kind === 'peer' && chance.next() < 0.1 ? form[chance.whole(0, form.length - 1)] : undefined;
  if (unseen !== undefined) delete scores[unseen];
  const remarks = kind === 'self' ? ofSelf : kind === 'supervisor' ? ofSupervisors : {};
  const said = Object.entries(scores).flatMap(([id, score]) => {
    const remark = remarkOn(remarks[id], score, chance);
    return remark === undefined ? [] : [[id, remark] as const];
  });
  return {
    scores,
    goals: {},
    notObserved: unseen === undefined ? [] : [unseen],
    comments: Object.fromEntries(said),
    achievements: kind === 'self' && chance.next() < 0.6 ? pick(achievements, chance) : '',
    wishes: kind === 'self' && chance.next() < 0.4 ? pick(wishes, chance) : '',
  };
}

function remarkOn(remarks: Remarks | undefined, score: number, chance: Chance): string | undefined {
  if (!remarks) return undefined;
  if (score === 5) return pick(remarks.best, chance);
  if (chance.next() < 0.65) return undefined;
  return pick(score === 4 ? remarks.good : remarks.fair, chance);
}

type Given = Pick<CustomerAnswer, 'scores' | 'recommendation' | 'comment' | 'notThisEmployee'>;

/** What a customer answers. One in fifty was served by somebody else; some leave a question out. */
export function answerOf(policy: Policy, employee: string, away: number, chance: Chance): Given {
  if (chance.next() < 0.02) return { scores: {}, recommendation: null, comment: '', notThisEmployee: true };
  const form = formOf(policy, 'customer').map(({ indicator }) => indicator.id);
  const level = levelOf(employee, away);
  const scores = Object.fromEntries(
    form
      .map((indicator) => [indicator, rating({ employee, indicator, level }, habits.customer, chance)] as const)
      .filter((_, place) => place === 0 || chance.next() > 0.05),
  );
  const worst = Math.min(...Object.values(scores));
  const recommendation = chance.next() < 0.7 ? Math.min(10, worst * 2 + chance.whole(-1, 1)) : null;
  const comment = chance.next() < 0.2 ? pick(worst >= 4 ? ofCustomers.pleased : ofCustomers.mixed, chance) : '';
  return { scores, recommendation, comment, notThisEmployee: false };
}

function pick(texts: readonly string[], chance: Chance): string {
  return texts[chance.whole(0, texts.length - 1)] ?? '';
}
