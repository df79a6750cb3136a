import type { Errand, ErrandPlace } from '#lib/domain/duties/errand.ts';
import { itemOf } from './item.ts';
import { indexKeys } from './index-keys.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

/** Part of whatever changes the thing, which is written on the version it was read as: so these need no condition. */
export const errandWrites = (places: readonly ErrandPlace[]): Write[] =>
  places.map(({ to, of, about, errand }) => {
    const key = keys.errand(to, of, about);
    if (!errand) return { Delete: { Key: key } };
    const index = indexKeys.waitingErrand(to, errand.dueAt, of, about);
    return { Put: { Item: itemOf<Errand>(key, { ...errand, version: 1 }, index) } };
  });
