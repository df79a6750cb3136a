import { dayOf } from '#lib/domain/calendar/days.ts';
import { delegateProblems, withStandIn } from '#lib/domain/organisation/delegate.ts';
import type { Delegate, Person } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, refuse, trace } from '../guard.ts';

/** Who fills in somebody's forms as a supervisor, and until when. What is over is nobody. */
export async function readDelegate(context: Context, id: string) {
  allow(context, 'delegate.read', { subject: id });
  const [person] = await context.store.peopleByIds([id], { consistent: true });
  return delegateIn(context, found(person, 'person'));
}

/** Names somebody for a time, or ends that. Both people are written together: neither thinks otherwise than the other. */
export async function setDelegate(context: Context, id: string, seen: number, wanted: Omit<Delegate, 'name'> | null) {
  allow(context, 'delegate.set', { subject: id });
  const { store } = context;
  const today = dayOf(context.at, context.timeZone);
  const [known] = await store.peopleByIds([id], { consistent: true });
  const person = found(known, 'person');
  expectVersion(person, seen);
  const before = person.delegate?.to;
  const people = await store.peopleByIds(
    [wanted?.to, before].filter((one) => one !== undefined),
    { consistent: true },
  );
  const heir = people.find((one) => one.id === wanted?.to);
  if (wanted) refuse(delegateProblems(person, wanted, heir, today));
  const delegate = wanted && { ...wanted, name: found(heir, 'person').name };
  const next = { ...person, delegate };
  const others = people
    .filter((one) => one.id !== id)
    .map((one) => {
      const standIn =
        wanted && one.id === wanted.to
          ? { person: id, name: person.name, from: wanted.from, until: wanted.until }
          : null;
      return { ...one, standsIn: withStandIn(one.standsIn ?? [], id, standIn, today) };
    });
  const entry = trace(context, wanted ? 'delegate.set' : 'delegate.end', {
    cycle: null,
    unit: person.unit,
    subject: id,
    details: wanted ? { delegate: wanted.to, from: wanted.from, until: wanted.until } : { delegate: before ?? '—' },
  });
  await store.commit(
    entry,
    [next, ...others].map((one) => store.personWrite(one, null)),
  );
  return delegateIn(context, { ...next, version: next.version + 1 });
}

function delegateIn({ at, timeZone }: Context, { delegate, supervises, version }: Stored<Person>) {
  const over = !delegate || delegate.until < dayOf(at, timeZone);
  return { supervises: supervises.length > 0, delegate: over ? null : { ...delegate }, version };
}
