import { makeLinks } from '#lib/app/survey/links.ts';
import { hashOf } from '#lib/app/survey/token.ts';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { moment, someMoment } from './moment.ts';
import { cycleOf, schemeOf } from './moves.ts';
import { partsOf, withRead } from './parts.ts';
import { hr } from './people.ts';
import { answerOf } from './ratings.ts';
import { atOnce, contextOf, type Stage } from './stage.ts';

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
  const cycle = await cycleOf(stage, quarter);
  if (cycle.state !== 'open') return;
  const parts = await partsOf(stage, cycle);
  const knowing = withRead(stage, cycle, parts);
  const { calculation } = schemeOf(stage, quarter);
  await atOnce(parts, async ({ participant: about }) => {
    const tokens = await linksAbout(knowing, about, quarter, asked.answersAbout(about.employee));
    const answers = tokens.map((token) => given(calculation, about, quarter, { token, until: asked.until }));
    const tally = stage.store.tallyItem(answers.filter(({ notThisEmployee }) => !notThisEmployee));
    await stage.store.load([...answers.map(stage.store.answerItem), ...(tally ? [tally] : [])]);
  });
}

/** The tokens of the links about a person, made now unless they were before. */
async function linksAbout(stage: Stage, about: Participant, { plan }: Quarter, count: number): Promise<string[]> {
  const { cycle, employee, unit } = about;
  const deed = { by: hr, at: moment(plan.dates.opens, '09:00'), what: `${cycle}/survey/${employee}` };
  const { newSecret, ...context } = contextOf(stage, deed);
  const tokens = Array.from({ length: count }, newSecret);
  const [first = ''] = tokens;
  if (await stage.store.linkByHash(hashOf(first))) return tokens;
  const handed = tokens.values();
  const wanted = { employee, unit, count, occasion: `${plan.period.label} 服务回访` };
  await makeLinks({ ...context, newSecret: () => handed.next().value ?? newSecret() }, cycle, wanted);
  return tokens;
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
