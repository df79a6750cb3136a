import { hashOf } from '#lib/app/survey/token.ts';
import type { Item } from '#lib/store/client.ts';
import { keys } from '#lib/store/keys.ts';
import type { Store } from '#lib/store/store.ts';
import { surveyTokens } from './people-to-try.ts';

const perRequest = 25;
const atOnce = 2;

/** Stores items, over whatever an earlier load has left of them. */
export async function keep(store: Store, items: readonly Item[]): Promise<void> {
  const starts = Array.from({ length: Math.ceil(items.length / perRequest) }, (_, place) => place * perRequest);
  const left = starts.values();
  const worker = async () => {
    for (const start of left) await store.load(items.slice(start, start + perRequest));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const handedOut = new Set(surveyTokens.map(hashOf));

/** Without the links of surveys whose tokens nobody was ever told: they cannot be opened. */
export const whole = (items: readonly Item[]) =>
  items.filter(({ pk, tokenHash }) => !String(pk).startsWith(keys.link('').pk) || handedOut.has(String(tokenHash)));

/** What a cycle's log keeps for years: what was decided, not who has read and sent what. */
const decided = /^(cycle|run|review|honours|promotion|evaluation\.(decline|lapse|reopen))/;

/** What is left of a quarter after some time: all that its results are made from, without anybody's comments. */
export function archived(items: readonly Item[]): Item[] {
  return whole(items)
    .filter(({ pk, action }) => !String(pk).includes('#TEXTS#') && (typeof action !== 'string' || decided.test(action)))
    .map(withoutOlderFigures);
}

const monthsOfQuarter = 3;

/** The figures that were shown beside those of the quarter are no part of its results. */
function withoutOlderFigures(item: Item): Item {
  const { sk, metrics } = item;
  if (!String(sk).endsWith(keys.figures('', '', '').sk)) return item;
  const months = Object.entries(metrics ?? {}).map(([metric, all]) => [
    metric,
    Array.isArray(all) ? all.slice(-monthsOfQuarter) : all,
  ]);
  return { ...item, metrics: Object.fromEntries(months) };
}
