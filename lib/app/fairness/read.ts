import { meanOf } from '#lib/domain/evaluation/mean.ts';
import { adviceOn, estimateOf, isEnough, spreadText } from '#lib/domain/fairness/advice.ts';
import { scalesOf, type UnitRatings } from '#lib/domain/fairness/given.ts';
import { varianceOf } from '#lib/domain/fairness/moments.ts';
import { byLeniency, leastForms, type Pattern, patternsOf } from '#lib/domain/fairness/patterns.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { SignedIn } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { schemeOf } from '../scheme.ts';
import { ratingsIn } from './gather.ts';

/**
 * How supervisors rate, held against each other, and peers and customers only together. What was given to whoever asks
 * is left out: nobody reads their own case between the lines.
 */
export async function readRaterPanel(context: SignedIn, id: string) {
  allow(context, 'raters.read');
  const cycle = await cycleIn(context, id, ['review', 'published', 'closed']);
  const scheme = await schemeOf(context, cycle.policy);
  const units = await ratingsOf(context, cycle, scheme);
  await recordReading(context, 'raters.read', { cycle: id });
  const given = units.flatMap(({ supervisors }) => supervisors.filter(({ employee }) => employee !== context.actor.id));
  const patterns = patternsOf(given, scalesOf(scheme.calculation));
  // Whoever is too little known stands last, by number: a place among the others would say what is not said.
  const { true: known = [], false: unknown = [] } = Object.groupBy(patterns, (one) => `${isEnough(one)}`);
  return {
    leastForms,
    raters: [...known.toSorted(byLeniency), ...unknown].map((pattern) => shownOf(pattern, context.actor.id)),
    units: units.map(togetherOf),
  };
}

/** As they were last counted; what was never counted is gathered from the evaluations. */
async function ratingsOf({ store }: SignedIn, cycle: Cycle, scheme: Scheme): Promise<UnitRatings[]> {
  const known = new Map((await store.ratingsOf(cycle.id)).map((one) => [one.unit, one]));
  return Promise.all(
    cycle.units.map(async (unit) => {
      const counted = known.get(unit);
      if (counted) return counted;
      const { people } = await store.unitPart(cycle.id, unit, { consistent: false });
      return ratingsIn(scheme, unit, people);
    }),
  );
}

/** Of whom too little is known, only how much that is. */
function shownOf(pattern: Pattern, reader: string) {
  const { rater, name, units, forms, against, basis, apart, flat, flatOfOthers, gap } = pattern;
  const enough = isEnough(pattern);
  const own = apart && varianceOf(apart);
  return {
    rater: { id: rater, name },
    own: rater === reader,
    units: [...units],
    forms,
    against,
    basis,
    habits: enough
      ? {
          leniency: apart ? estimateOf(apart) : null,
          spread: spreadText(own),
          spreadOfOthers: spreadText(pattern.spreadOfOthers),
          within: spreadText(pattern.within),
          withinOfOthers: spreadText(pattern.withinOfOthers),
          flat,
          flatOfOthers,
          gap: gap.count >= leastForms ? estimateOf(gap) : null,
        }
      : null,
    advice: adviceOn(pattern),
    people: pattern.people.map(({ employee, name: called, unit, given, self }) => ({
      id: employee,
      name: called,
      unit,
      given: rounded(given, 1),
      self: self ? rounded(self, 1) : null,
    })),
  };
}

/** Peers and customers of a unit, without anybody in it: of too few, only how many. */
function togetherOf({ unit, peers, customers }: UnitRatings) {
  const { forms, flat, ratings, sum, squares } = peers;
  const enough = forms >= leastForms;
  return {
    unit,
    peers: {
      forms,
      flat: enough ? flat : null,
      mean: enough ? estimateOf({ count: ratings, sum: parseExact(sum), squares: parseExact(squares) }) : null,
    },
    customers: {
      answers: customers.answers,
      people: customers.people,
      mean: meanOf({ count: customers.ratings, sum: customers.sum, squares: customers.squares }),
    },
  };
}
