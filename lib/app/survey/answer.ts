import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { DomainError } from '#lib/domain/error.ts';
import { type FormLine, formOf } from '#lib/domain/evaluation/form.ts';
import { counts } from '#lib/domain/evaluation/counted-answer.ts';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { SurveyLink } from '#lib/store/customers.ts';
import type { OpenContext } from '../context.ts';
import { found, isRepeated, refuse } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { nameOf } from '../views.ts';
import { lastInstant } from './last-instant.ts';
import { hashOf } from './token.ts';

/** The form behind a link: whom it is about, and one question for each indicator in which customers have a say. */
export async function readSurvey(context: OpenContext, token: string) {
  const { link, form, explanations, expiresAt } = await open(context, token);
  if (await answered(context, link)) throw new DomainError('link-used');
  return {
    organisation: link.organisation,
    employee: { name: link.employeeName, unit: link.unitName },
    occasion: link.occasion,
    questions: form.map(({ indicator }) => ({
      indicator: indicator.id,
      name: nameOf(indicator),
      explanation: explanations[indicator.id] ?? null,
    })),
    expiresAt,
  };
}

type Given = Pick<CustomerAnswer, 'scores' | 'recommendation' | 'comment' | 'notThisEmployee'>;

/** One link, one answer. The same answer sent again is answered as the first time. */
export async function answerSurvey(context: OpenContext, token: string, given: Given): Promise<{ receivedAt: string }> {
  const { link, form, process } = await open(context, token);
  const before = await answered(context, link);
  if (before && isRepeated(before, context.request)) return { receivedAt: before.at };
  if (before) throw new DomainError('link-used');
  const problems = problemsOf(form, given);
  refuse(problems);
  const { cycle, unit, employee, printed } = link;
  const id = link.tokenHash.slice(0, 24);
  const answer: CustomerAnswer = {
    cycle,
    unit,
    employee,
    id,
    state: 'submitted',
    at: context.at,
    ...given,
    ...(printed && { printed }),
  };
  const { store } = context;
  try {
    const counted = counts(answer, process) ? [store.tallyWrite(answer)] : [];
    await store.together([store.answerWrite({ ...answer, version: 0 }, context.request), ...counted]);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'version-changed')) throw error;
    const now = await answered(context, link);
    if (now && isRepeated(now, context.request)) return { receivedAt: now.at };
    throw new DomainError('link-used');
  }
  return { receivedAt: context.at };
}

async function open(context: OpenContext, token: string) {
  const link = found(await context.store.linkByHash(hashOf(token)), 'link');
  const cycle = found(await context.store.cycleById(link.cycle), 'link');
  const expiresAt = lastInstant(context, cycle);
  // What comes after the evaluations are shut would change scores that somebody has signed off or been shown.
  const taken = cycle.state === 'open' && cycle.moving === null;
  if (!taken || compareInstants(context.at, expiresAt) >= 0)
    throw new DomainError('link-expired', { params: { expiresAt } });
  const { calculation, display, process } = await schemeOf(context, link.policy);
  return { link, expiresAt, process, form: formOf(calculation, 'customer'), explanations: display.indicators };
}

function answered({ store }: OpenContext, { cycle, unit, employee, tokenHash }: SurveyLink) {
  return store.answerById({ cycle, unit, employee, id: tokenHash.slice(0, 24) });
}

function problemsOf(form: readonly FormLine[], { scores, notThisEmployee, comment, recommendation }: Given): Problem[] {
  const asked = new Set(form.map(({ indicator }) => indicator.id));
  const strangers = Object.keys(scores).filter((indicator) => !asked.has(indicator));
  const empty =
    !notThisEmployee && Object.keys(scores).length === 0 && comment.trim() === '' && recommendation === null;
  return [
    ...strangers.map((indicator) => ({
      path: `scores.${indicator}`,
      code: 'rating.unknown-indicator',
      params: { indicator },
    })),
    ...(empty ? [{ path: 'scores', code: 'survey.empty' }] : []),
  ];
}
