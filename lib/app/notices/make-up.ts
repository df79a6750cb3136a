import { Temporal } from 'temporal-polyfill';
import { dayOf } from '#lib/domain/calendar/days.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { followCycle } from '#lib/domain/notices/follow.ts';
import { isDraft } from '#lib/domain/policy/version.ts';
import type { Change } from '#lib/store/changes.ts';
import type { Context } from '../context.ts';
import { tellApprovers } from '../policies/tell-approvers.ts';
import { tellCase } from './tell-case.ts';
import { tellHonours } from './tell-honours.ts';
import { tellPolicy } from './tell-policy.ts';
import { tellPromotion } from './tell-promotion.ts';
import { tellRoles } from './tell-roles.ts';
import { tellTalk } from './tell-talk.ts';
import { tellUnit } from './tell-unit.ts';

/**
 * Tells what should have been told of everything as it stands, since an instant: whatever was lost on the way is made up
 * for, and what was told is not told again, for a notice's key is made from the thing's last step. What is derived can
 * always be made anew like this.
 */
export async function makeUp(context: Context, since: string): Promise<void> {
  const cycles = await context.store.allCycles();
  for (const again of Object.values(kinds)) await again?.({ context, cycles, since });
}

interface Asked {
  readonly context: Context;
  readonly cycles: readonly Cycle[];
  readonly since: string;
}

/** What is found of a kind, and who tells of one of it; or nothing, where that need not be. */
type Kinds = Readonly<Record<Change['of'], ((asked: Asked) => Promise<void>) | null>>;

const kinds: Kinds = {
  cycle: async ({ context, cycles, since }) => {
    const live = cycles.filter(({ state }) => state !== 'closed' && state !== 'cancelled');
    for (const telling of live.flatMap((cycle) => followCycle(undefined, cycle).tell))
      await tellUnit(context, telling, since);
  },
  case: ofCycles(({ store }, { id }) => store.casesOf(id), tellCase),
  promotion: ofCycles(({ store }, { id }) => store.promotionsOf(id), tellPromotion),
  talk: ofCycles(({ store }, { id }) => store.talksOf(id), tellTalk),
  honours: ofAll(({ store }) => store.allHonours(), tellHonours),
  policy: ofAll(
    ({ store }) => store.allPolicies(),
    async (context, before, record, since) => {
      await tellPolicy(context, before, record, since);
      if (isDraft(record)) await tellApprovers(context, record, since);
    },
  ),
  roles: ofAll(async ({ store }) => [await store.roleBook()].flatMap((book) => book ?? []), tellRoles),
  // A form that was opened again waits at Home, by itself.
  evaluation: null,
  // Nobody is told of these. Notices themselves, like those of a training or an improvement, which are written in the
  // transaction of what they tell of, cannot be lost.
  answer: null,
  notice: null,
};

type Tell<Thing> = (context: Context, before: Thing | undefined, after: Thing, since: string) => Promise<void>;

function ofAll<Thing>(find: (context: Context) => Promise<readonly Thing[]>, tell: Tell<Thing>) {
  return async ({ context, since }: Asked) => {
    for (const one of await find(context)) await tell(context, undefined, one, since);
  };
}

/** Of each cycle whose results are out and from which something may still follow. */
function ofCycles<Thing>(find: (context: Context, cycle: Cycle) => Promise<readonly Thing[]>, tell: Tell<Thing>) {
  return async (asked: Asked) => {
    const { context, cycles } = asked;
    const first = Temporal.PlainDate.from(dayOf(context.at, context.timeZone)).subtract({ years: 1 }).toString();
    const recent = cycles.filter((cycle) => hasResults(cycle) && cycle.period.end >= first);
    for (const cycle of recent) await ofAll(() => find(context, cycle), tell)(asked);
  };
}
