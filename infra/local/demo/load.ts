import { storeOn, type Store } from '#lib/store/store.ts';
import { fourthQuarter, thirdQuarter } from './calendar.ts';
import { courses, improvement, upcoming } from './development.ts';
import { groundwork } from './groundwork.ts';
import { archived, keep, whole } from './keep.ts';
import { memory } from './memory.ts';
import { planned } from './moves.ts';
import { openQuarter } from './open-quarter.ts';
import { pastQuarter } from './past-quarter.ts';
import { policyVersions } from './policy.ts';
import { nominations } from './recognition.ts';
import { reviewTalks } from './talks.ts';
import { past } from './stories.ts';
import { keys } from '#lib/store/keys.ts';

/** What the demo's clock shows when it starts for the first time, in the organisation's zone. */
export const demoStartsAt = '2026-10-09T09:30';

interface Options {
  readonly store: Store;
  /** Told what is being done. */
  readonly say: (text: string) => void;
  /** How many of the quarters that are over, counted back from the newest. */
  readonly quarters?: number;
}

/** Almost three years: from the last quarter of 2023. */
const quartersKept = 11;

/** Of so many quarters everything is kept, as it is of the open one. */
const keptWhole = 1;

/**
 * Plays the demo organisation's past in memory, with the same use cases as any other day, and stores each quarter when it
 * is over, unless an organisation is stored. The organisation is stored last: a load that was cut off is begun again, and
 * writes the same over what is there.
 */
export async function loadDemo({ store, say, quarters = quartersKept }: Options): Promise<void> {
  if (await store.organisation()) return;
  say('Loading the demo organisation; this is done once.');
  const { client, take } = memory();
  const schemes = new Map(policyVersions().map(({ number, scheme }) => [number, scheme]));
  const stage = { store: storeOn(client), schemes };
  const played = past.slice(past.length - quarters);
  await groundwork(stage, played[0]?.[0] ?? thirdQuarter);
  await courses(stage, played[0]?.[0].created ?? thirdQuarter.created);
  for (const [place, [quarter, story]] of played.entries()) {
    await pastQuarter(stage, quarter, story);
    if (place === played.length - 1) {
      await nominations(stage, quarter);
      await upcoming(stage, quarter);
      await improvement(stage, quarter);
      await reviewTalks(stage, quarter);
    }
    // People, their histories and the organisation's log grow with each quarter, and are stored once.
    const items = take(({ pk }) => !/^(ORGANISATION|PERSON#|AUDIT#organisation)/.test(String(pk)));
    await keep(store, played.length - place > keptWhole ? archived(items) : whole(items));
    const done = Math.round(((place + 1) / (played.length + 1)) * 100);
    say(`  ${quarter.plan.name.en}: rated, published, settled, closed (${done} %)`);
  }
  await openQuarter(stage, thirdQuarter);
  await planned(stage, fourthQuarter);
  await keep(store, whole(take(({ sk }) => sk !== keys.organisation().sk)));
  say(`  ${thirdQuarter.plan.name.en}: open, almost everything is rated (100 %)`);
  await keep(
    store,
    take(() => true),
  );
}
