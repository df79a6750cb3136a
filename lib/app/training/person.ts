import { decide, type Facts } from '#lib/domain/access/rights.ts';
import type { SignedIn } from '../context.ts';
import { shownResult } from '#lib/domain/lifecycle/result.ts';
import type { HistoryEntry, Person } from '#lib/domain/organisation/person.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { schemeOf } from '../scheme.ts';
import { needsOf } from './needs.ts';
import { trainingView } from './view.ts';

/** What one person needs by the last result, what is planned, and what came of it: one's own, or one's report's. */
export async function readPersonsTraining(context: SignedIn, employee: string) {
  const { person, entries } = await aboutPerson(context, employee);
  const { unit, supervisor } = person;
  allow(context, 'training.read', { subject: employee, unit, supervisor });
  const [trainings, latest] = await Promise.all([
    context.store.trainingsOfPerson(employee),
    latestNeeds(context, employee, entries),
  ]);
  await recordReading(context, 'training.read', { cycle: null, unit, subject: employee });
  return {
    person: { id: employee, name: person.name, unit, post: person.post },
    may: mayEnter(context, { subject: employee, unit, supervisor }),
    latest,
    items: trainings.toReversed().map((training) => trainingView(context, training)),
  };
}

/** Whether whoever looks may plan something for the person, or propose it. */
function mayEnter({ actor }: SignedIn, facts: Facts): 'plan' | 'propose' | null {
  if (decide(actor, 'training.plan', facts).allowed) return 'plan';
  return decide(actor, 'training.propose', facts).allowed ? 'propose' : null;
}

/** Of oneself it came along with one's rights. */
async function aboutPerson(
  context: SignedIn,
  employee: string,
): Promise<{ person: Person; entries: readonly HistoryEntry[] }> {
  if (employee === context.actor.id) return { person: context.person, entries: context.history.entries };
  const { person, history } = found(await context.store.personWithHistory(employee), 'person');
  return { person, entries: history.entries };
}

/** From the last result whose policy speaks of training. */
async function latestNeeds(context: SignedIn, employee: string, entries: readonly HistoryEntry[]) {
  const last = entries.findLast(({ period }) => period.length > 4) ?? entries.at(-1);
  if (last === undefined) return null;
  const part = await context.store.personPart(last.cycle, last.unit, employee);
  const result = shownResult(part?.result);
  if (!part || result?.status !== 'rated') return null;
  const { cycle, cycleName, policy } = part.participant;
  const { calculation } = await schemeOf(context, policy);
  return {
    cycle,
    cycleName,
    unit: part.participant.unit,
    below: calculation.training?.below ?? null,
    needs: needsOf(calculation, result),
    advised: result.improvement ?? null,
  };
}
