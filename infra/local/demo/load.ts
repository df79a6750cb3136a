import type { Store } from '#lib/store/store.ts';
import { begin } from './begin.ts';
import { fourthQuarter, thirdQuarter } from './calendar.ts';
import { confirmations } from './confirmations.ts';
import { figures, hire, leave, policies } from './groundwork.ts';
import { moment } from './moment.ts';
import { move, planned } from './moves.ts';
import { openQuarter } from './open-quarter.ts';
import { demoOrganisation } from './organisation.ts';
import { pastQuarter } from './past-quarter.ts';
import { past } from './stories.ts';

/** What the demo's clock shows when it starts for the first time, in the organisation's zone. */
export const demoStartsAt = '2026-10-09T09:30';

interface Options {
  readonly store: Store;
  /** Told what is being done. */
  readonly say: (text: string) => void;
}

/**
 * Plays the demo organisation's past, with the same use cases as any other day, unless an organisation is stored. The
 * organisation is stored last: a load that was cut off goes on where it stopped.
 */
export async function loadDemo({ store, say }: Options): Promise<void> {
  if (await store.organisation()) return;
  say('Loading the demo organisation; this is done once.');
  const stage = await begin(store, say);
  await hire(stage, '2026-01-01');
  await policies(stage);
  await figures(stage);
  for (const [quarter, story] of past) {
    say(`  ${quarter.plan.name.en}: rated, published, settled, closed`);
    await pastQuarter(stage, quarter, story);
  }
  say(`  ${thirdQuarter.plan.name.en}: open, almost everything is rated`);
  await planned(stage, thirdQuarter);
  await move(stage, thirdQuarter, 'announce', moment(thirdQuarter.announced, '09:00'));
  await confirmations(stage, thirdQuarter, ['0109', '0207']);
  await hire(stage, thirdQuarter.plan.dates.opens);
  await leave(stage);
  await openQuarter(stage, thirdQuarter);
  await planned(stage, fourthQuarter);
  await store.together([store.organisationWrite({ ...demoOrganisation, version: 0 })]);
}
