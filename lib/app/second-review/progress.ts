import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { secondStanding, type secondStandings, unanswered } from '#lib/domain/lifecycle/second-review.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context, SignedIn } from '../context.ts';
import { isAsked, unitsIn } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { briefOf } from '../views.ts';

/** For HR: per unit how far the second review is, and each evaluation that somebody still has to confirm, or write again. */
export async function readSecondProgress(context: SignedIn, id: string, wanted: string | undefined) {
  allow(context, 'cycle.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  await recordReading(context, 'progress.read', { cycle: id });
  const parts = await Promise.all(
    unitsIn(cycle, wanted).map(async (unit) => ({
      unit,
      people: isAsked(cycle) ? (await context.store.unitPart(id, unit, { consistent: false })).people : [],
    })),
  );
  return {
    units: parts.map(({ unit, people }) => ({ unit, counts: countsOf(people) })),
    waiting: parts.flatMap(({ people }) => people.flatMap((part) => waitingIn(context, part))),
  };
}

function countsOf(people: readonly PersonPart[]) {
  const standings = people.flatMap(({ evaluations }) => evaluations.map(secondStanding));
  const count = (wanted: string) => standings.filter((standing) => standing === wanted).length;
  return {
    alone: count('alone'),
    open: count('open'),
    waiting: count('waiting'),
    returned: count('returned'),
    confirmed: count('confirmed'),
    waived: count('waived'),
  } satisfies Record<(typeof secondStandings)[number], number>;
}

function waitingIn({ store, at }: Context, { participant, evaluations }: PersonPart) {
  return evaluations.flatMap((evaluation) => {
    const standing = secondStanding(evaluation);
    const review = evaluation.secondReview;
    if (!review?.reviewer || (standing !== 'waiting' && standing !== 'returned')) return [];
    const { dueAt } = standing === 'waiting' ? review : evaluation;
    return [
      {
        id: store.encodeAddress(evaluation),
        version: evaluation.version,
        employee: briefOf(participant),
        rater: { id: evaluation.rater, name: evaluation.raterName },
        reviewer: { ...review.reviewer },
        standing,
        dueAt,
        late: compareInstants(dueAt, at) <= 0,
        reason: unanswered(review)?.reason ?? null,
      },
    ];
  });
}
