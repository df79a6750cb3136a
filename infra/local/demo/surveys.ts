import { makeLinks } from '#lib/app/survey/links.ts';
import { hashOf } from '#lib/app/survey/token.ts';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { moment, someMoment } from './moment.ts';
import { cycleOf, schemeOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { hr } from './people.ts';
import { answerOf } from './ratings.ts';
import { contextOf, type Stage } from './stage.ts';

interface Asked {
  /** How many customers of a person answer. */
  readonly answersAbout: (employee: string) => number;
  /** The last day on which one did. */
  readonly until: string;
}

/**
 * HR makes links for the customers of everybody, and the customers answer. An answer is its own trace, so many are
 * written together, with the tally that they add up to.
 */
export async function surveys(stage: Stage, quarter: Quarter, asked: Asked): Promise<void> {
  const { store } = stage;
  const { calculation } = schemeOf(stage, quarter);
  for (const { participant: about } of await partsOf(stage, await cycleOf(stage, quarter))) {
    const tokens = await linksAbout(stage, about, quarter, asked.answersAbout(about.employee));
    const answers = tokens.map((token) => given(calculation, about, quarter, { token, until: asked.until }));
    const tally = store.tallyItem(answers.filter(({ notThisEmployee }) => !notThisEmployee));
    await store.load([...answers.map(store.answerItem), ...(tally ? [tally] : [])]);
  }
}

/** The tokens of new links about a person. */
async function linksAbout(stage: Stage, about: Participant, { plan }: Quarter, count: number): Promise<string[]> {
  const { cycle, employee, unit } = about;
  const deed = { by: hr, at: moment(plan.dates.opens, '09:00'), what: `${cycle}/survey/${employee}` };
  const wanted = { employee, unit, count, occasion: `${plan.period.label} 服务回访` };
  const context = { ...contextOf(stage, deed), request: { key: deed.what, hash: deed.what } };
  const { links } = await makeLinks(context, cycle, wanted);
  return links.map((link) => link.slice('/s/'.length));
}

function given(
  policy: Policy,
  { cycle, unit, employee }: Participant,
  { plan, away }: Quarter,
  { token, until }: { token: string; until: string },
): CustomerAnswer {
  const chance = chanceOf(`answer/${token}`);
  const at = someMoment(chance, plan.dates.opens, until);
  const id = hashOf(token).slice(0, 24);
  return { cycle, unit, employee, id, state: 'submitted', at, ...answerOf(policy, employee, away, chance) };
}
