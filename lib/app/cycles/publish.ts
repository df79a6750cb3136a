import { termsFrom } from '#lib/domain/lifecycle/terms.ts';
import { profileOf } from '#lib/domain/calculation/profile.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { emptyResult, type Published, type ResultRecord, shownResult } from '#lib/domain/lifecycle/result.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import { tellOfGap, termCalendarOf } from '../schedule/term-calendar.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { commentsOf } from '../results/comments.ts';
import { calculateCycle, readUnits } from '../review/calculate.ts';
import { goalsOfResult, publishedOf } from '../review/published.ts';
import { schemeOf } from '../scheme.ts';
import { noteEffects } from '../training/effects.ts';
import { noteHonours } from '../honours/note.ts';
import { addToHistories } from './histories.ts';
import type { Move } from './definition.ts';
import { renewYearsAfter } from './quarters-of-year.ts';

/** Writes every result with what its receipt is made from; then, once the cycle says so, each person sees theirs. */
export const publish: Move = {
  problems: async (_context, cycle) => (cycle.signedOff ? [] : [{ path: 'signedOff', code: 'publish.not-signed-off' }]),
  load: async (context, cycle) => {
    await context.store.loadOver((await unpublished(context, cycle)).map(context.store.resultItem));
  },
  change: ({ at }) => ({ publishedAt: at }),
  afterwards: makeKnown,
};

/** Everybody's result as it is to be published, of those that are not. */
export async function unpublished(
  context: Context,
  cycle: Cycle,
): Promise<(Stored<ResultRecord> & { readonly published: Published })[]> {
  const [calculated, texts, calendar] = await Promise.all([
    calculateCycle(context, cycle),
    shownTexts(context, cycle),
    termCalendarOf(context, cycle),
  ]);
  return calculated.settled.calculation.results.flatMap((result) => {
    const part = calculated.people.get(result.employee);
    // Nothing can be decided while it is being published: what is written already is right.
    if (!part || part.result?.published) return [];
    const record = part.result ?? { ...emptyResult(part.participant), version: 0 };
    const written = texts.get(result.employee);
    const comments = calculated.scheme.display.supervisorComments ? commentsOf(part, written?.texts) : [];
    const goals = goalsOfResult(calculated, part, written);
    const { at, timeZone } = context;
    const { appealBy } = termsFrom(calculated.scheme.process, at, { timeZone, calendar });
    const published = { at, appealBy, ...publishedOf(calculated, result, part), comments, ...goals };
    return [{ ...record, published }];
  });
}

/** Puts what was published where people and later periods find it. May be repeated. */
export async function makeKnown(context: Context, cycle: Cycle): Promise<void> {
  const { process, calculation } = await schemeOf(context, cycle.policy);
  const units = await readUnits(context, cycle);
  const days = { timeZone: context.timeZone, calendar: await termCalendarOf(context, cycle) };
  const { acknowledgeBy, gap } = termsFrom(process, cycle.publishedAt ?? context.at, days);
  if (gap !== null) await tellOfGap(context, gap);
  const entries = units.flatMap(({ part }) =>
    part.people.flatMap(({ participant, result }): [string, HistoryEntry][] => {
      const published = result?.published?.result;
      if (published?.status !== 'rated') return [];
      const { score, grade, bonus } = published;
      const entry = {
        cycle: cycle.id,
        unit: participant.unit,
        period: cycle.period.label,
        score: Number(score),
        grade,
        ...(bonus === undefined ? {} : { bonus }),
        final: false,
        points: profileOf(calculation, published),
        acknowledgedAt: result?.acknowledgedAt ?? null,
        acknowledgeBy,
      };
      return [[participant.employee, entry]];
    }),
  );
  await addToHistories(context, new Map(entries));
  await noteHonours(context, cycle, units);
  await noteEffects(context, cycle, shownIn(units));
  await renewYearsAfter(context, cycle);
}

/** What people wrote that the rated will read, by person. */
async function shownTexts(context: Context, cycle: Cycle) {
  const { display, process } = await schemeOf(context, cycle.policy);
  const units = display.supervisorComments || process.goals.indicators.length > 0 ? cycle.units : [];
  const written = await Promise.all(units.map((unit) => context.store.textsOfUnit(cycle.id, unit)));
  return new Map(written.flatMap((byPerson) => [...byPerson]));
}

/** The points of each indicator as each person's published result shows them. */
const shownIn = (units: Awaited<ReturnType<typeof readUnits>>) =>
  new Map(
    units.flatMap(({ part }) =>
      part.people.map(
        ({ participant, result }) => [participant.employee, shownResult(result)?.indicators ?? {}] as const,
      ),
    ),
  );
