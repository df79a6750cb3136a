import type { Announcement } from '#lib/domain/honours/honours.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow } from '../guard.ts';

/** What was announced, the newest first: for everybody, with nothing but names and titles. */
export async function readHonours(context: Context) {
  allow(context, 'honours.read');
  const all = await context.store.allHonours();
  return { items: all.map(viewOf) };
}

export function viewOf({ cycle, cycleName, period, announced, people, leftOut, version }: Stored<Announcement>) {
  return {
    cycle,
    cycleName,
    period,
    announced: announced && { ...announced },
    people: people.map(({ employee, name, unit, post, titles }) => ({
      employee,
      name,
      unit,
      post,
      titles: [...titles],
    })),
    leftOut: [...leftOut],
    version,
  };
}
