import type { SignedIn } from '../context.ts';
import { allow } from '../guard.ts';
import { recordLook } from '../reading.ts';

/** What the people of a unit wrote in their self-evaluations that they would like to learn: for HR, as the form tells them. */
export async function readWishes(context: SignedIn, { cycle, unit }: { cycle: string; unit: string }) {
  allow(context, 'training.manage');
  const [texts, people] = await Promise.all([
    context.store.textsOfUnit(cycle, unit),
    context.store.peopleOf(unit),
    recordLook(context, 'training.wishes', { cycle, unit }),
  ]);
  const names = new Map(people.items.map(({ id, name }) => [id, name]));
  const items = [...texts].flatMap(([employee, { texts: bySlot }]) => {
    const text = bySlot.get('self')?.wishes.trim() ?? '';
    return text === '' ? [] : [{ employee, name: names.get(employee) ?? employee, text }];
  });
  return { unit, items };
}
