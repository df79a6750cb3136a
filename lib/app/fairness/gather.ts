import { formOf } from '#lib/domain/evaluation/form.ts';
import { type CustomersTogether, peersTogether, scalesOf, type UnitRatings } from '#lib/domain/fairness/given.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';

/** Before the evaluations are shut, half of the forms would be taken for somebody's habits. */
export const isShut = (cycle: Cycle): boolean =>
  cycle.moving === 'shut' || cycle.state === 'review' || hasResults(cycle);

/** All of a unit from which rating habits are seen: supervisors by name, peers and customers only together. */
export function ratingsIn({ calculation }: Scheme, unit: string, people: readonly PersonPart[]): UnitRatings {
  const asked = new Set(formOf(calculation, 'supervisor').map(({ indicator }) => indicator.id));
  const peers = people.flatMap((part) => handedIn(part, 'peer'));
  return {
    unit,
    supervisors: people.flatMap((part) => {
      const [self] = handedIn(part, 'self');
      return handedIn(part, 'supervisor').map(({ rater, raterName, scores }) => ({
        rater,
        raterName,
        unit,
        employee: part.participant.employee,
        employeeName: part.participant.name,
        scores: onlyOf(scores, asked),
        self: onlyOf(self?.scores ?? {}, asked),
      }));
    }),
    peers: peersTogether(
      peers.map(({ scores }) => scores),
      scalesOf(calculation),
    ),
    customers: customersTogether(people),
  };
}

const handedIn = ({ evaluations }: PersonPart, kind: Evaluation['kind']) =>
  evaluations.filter((one) => one.kind === kind && one.state === 'submitted');

const onlyOf = (scores: Evaluation['scores'], asked: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(scores).filter(([indicator]) => asked.has(indicator)));

function customersTogether(people: readonly PersonPart[]): CustomersTogether {
  const tallies = people.flatMap(({ tally }) => (tally && tally.answers > 0 ? [tally] : []));
  const rated = tallies.flatMap(({ indicators }) => Object.values(indicators));
  const sumOf = (of: (one: (typeof rated)[number]) => number) => rated.reduce((sum, one) => sum + of(one), 0);
  return {
    answers: tallies.reduce((sum, { answers }) => sum + answers, 0),
    people: tallies.length,
    ratings: sumOf(({ count }) => count),
    sum: sumOf(({ sum }) => sum),
    squares: sumOf(({ squares }) => squares),
  };
}
