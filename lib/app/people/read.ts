import { positionsOf } from '#lib/domain/organisation/positions.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';

/** The people of a unit, as HR sees them. */
export async function readPeople(context: SignedIn, unit: string, cursor: string | undefined) {
  allow(context, 'people.read');
  const { items, nextCursor } = await context.store.peopleOf(unit, cursor);
  if (items.length > 0 && cursor === undefined) await recordReading(context, 'people.read', { cycle: null, unit });
  const supervisors = await context.store.peopleByIds(items.flatMap(({ supervisor }) => supervisor ?? []));
  const names = new Map(supervisors.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    items: items.map(
      ({ id, name, unit: of, post, employment, supervisor, hired, left, bonusBase, annualBase, roles, reach }) => ({
        id,
        name,
        unit: of,
        post,
        employment,
        supervisor: supervisor === null ? null : named(supervisor),
        hired,
        left,
        bonusBase,
        annualBase,
        roles: [...roles],
        reach: reach ?? null,
      }),
    ),
    nextCursor,
  };
}

/** One person as HR edits them. */
export async function readPerson(context: SignedIn, id: string) {
  allow(context, 'people.read');
  const [person] = await context.store.peopleByIds([id], { consistent: true });
  const record = recordOf(found(person, 'person'));
  await recordReading(context, 'person.read', { cycle: null, unit: record.unit, subject: id });
  return record;
}

export const recordOf = ({
  id,
  name,
  unit,
  post,
  employment,
  supervisor,
  hired,
  left,
  bonusBase,
  annualBase,
  email,
  chatId,
  reach,
  positions,
  second,
  leave,
  version,
}: Stored<Person>) => ({
  id,
  name,
  unit,
  post,
  employment,
  supervisor,
  hired,
  left,
  bonusBase,
  annualBase,
  email: email ?? null,
  chatId: chatId ?? null,
  reach: reach ?? null,
  positions: positionsOf({ unit, post, supervisor, hired, ...(positions && { positions }) }).map((one) => ({ ...one })),
  second: second ?? null,
  leave: (leave ?? []).map((one) => ({ ...one })),
  version,
});
