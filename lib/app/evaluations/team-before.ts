import { formOf, type FormLine } from '#lib/domain/evaluation/form.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { pageOfPeople } from '../unit-pages.ts';
import { cycleBriefOf } from '../views.ts';

/** What somebody rated their people the time before: nobody else's ratings, and only where a rating means the same now. */
export async function readTeamBefore(context: SignedIn, id: string, cursor: string | undefined) {
  const cycles = await context.store.allCycles();
  const cycle = found(
    cycles.find((one) => one.id === id),
    'cycle',
  );
  const before = cycles.find((one) => isBefore(one, cycle));
  const units = before === undefined ? [] : context.person.supervises.filter((unit) => before.units.includes(unit));
  if (before === undefined || units.length === 0) return { cycle: null, items: [], nextCursor: null };
  const [now, then, { people, nextCursor }] = await Promise.all([
    schemeOf(context, cycle.policy),
    schemeOf(context, before.policy),
    pageOfPeople(context, { cycle: before.id, units, cursor }),
  ] as const);
  const same = sameScales(now, then);
  const given = people
    .flatMap(({ evaluations }) => evaluations)
    .filter((one) => one.kind === 'supervisor' && one.rater === context.actor.id && one.state === 'submitted');
  for (const { rater } of given) allow(context, 'evaluation.read', { rater });
  return { cycle: cycleBriefOf(before), items: given.map((one) => ratingsOf(one, same)), nextCursor };
}

/** Cycles come the newest first. */
const isBefore = (one: Cycle, { policy, period }: Cycle) =>
  hasResults(one) && one.policy.id === policy.id && one.period.end < period.start;

const ratingsOf = ({ employee, scores }: Evaluation, same: ReadonlySet<string>) => ({
  employee,
  ratings: Object.fromEntries(Object.entries(scores).filter(([indicator]) => same.has(indicator))),
});

/** The indicators whose scale has not changed: a 4 of 5 is not a 4 of 10. */
function sameScales(now: Scheme, then: Scheme): Set<string> {
  const text = ({ scale: { min, max, step } }: FormLine) => `${min} ${max} ${step}`;
  const scales = new Map(formOf(then.calculation, 'supervisor').map((line) => [line.indicator.id, text(line)]));
  const lines = formOf(now.calculation, 'supervisor').filter((line) => scales.get(line.indicator.id) === text(line));
  return new Set(lines.map(({ indicator }) => indicator.id));
}
