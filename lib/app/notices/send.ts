import { dayOf } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Notice, SentMark } from '#lib/domain/notices/notice.ts';
import { type Channel, cutOffAfterMinutes, mayLeave, type Way, waysFor } from '#lib/domain/notices/preferences.ts';
import type { Carriers, Outcome } from '#lib/notify/ports.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import type { FormLink } from '#lib/notify/form-links.ts';
import { claim, settle } from './claims.ts';
import { type Exit, exitsOf } from './exits.ts';
import { formLinksFor } from './form-links.ts';

type Exits = ReadonlyMap<Channel, Exit>;
type Marks = Partial<Record<Channel, SentMark>>;

/** A notice on whose ways nobody else sends any more. */
interface Claimed {
  readonly notice: Stored<Notice>;
  readonly marks: Marks;
}

/**
 * Sends a person what they were told and have not read, on the ways they want it; several notices that are due together
 * are one message. Asked again, or by two at once, it sends nothing twice: each notice is claimed before. What is to be
 * told together later is remembered by its time, at which `sendDigests` asks again. Answers after how many seconds it
 * should be asked again because something would not go out now; `null` where nothing is left.
 */
export async function sendTold(context: Context, carriers: Carriers, to: string): Promise<number | null> {
  const { store, at, timeZone } = context;
  const [person] = await store.peopleByIds([to], { consistent: true });
  if (!person || (person.left !== null && person.left < dayOf(at, timeZone))) return null;
  const preferences = await store.preferencesOf(to);
  const organisation = found(await store.organisation(), 'organisation');
  const exits = exitsOf(carriers, person, preferences.language ?? organisation.language, organisation);
  if (exits.size === 0) return null;
  const ids = new Map([...exits.keys()].map((channel) => [channel, context.newId()]));
  const planned = (await store.unreadOf(to)).map((notice) => {
    const ways = waysFor(notice, preferences, at, timeZone).filter(({ channel }) => exits.has(channel));
    return { notice, ...planOf(notice, ways, at, ids) };
  });
  const together = new Set(planned.flatMap(({ digests }) => digests));
  for (const time of together) await store.awaitDigest({ at: time, person: to });
  const claimed: Claimed[] = [];
  for (const { notice, marks } of planned) {
    const mine = Object.keys(marks).length > 0 ? await claim(context, notice, marks) : undefined;
    if (mine) claimed.push({ notice: mine, marks });
  }
  const again = [
    ...planned.flatMap(({ busy }) => (busy ? cutOffSeconds : [])),
    ...(await sendClaimed(context, exits, claimed, (notices) => formLinksFor(context, person, notices, carriers.site))),
  ];
  return again.length > 0 ? Math.min(...again) : null;
}

const cutOffSeconds = cutOffAfterMinutes * 60;

interface Plan {
  /** What is to be sent now. */
  readonly marks: Marks;
  /** When it is told together with the day's others. */
  readonly digests: readonly string[];
  /** Somebody is sending it, or was cut off. */
  readonly busy: boolean;
}

function planOf(notice: Notice, ways: readonly Way[], now: string, ids: ReadonlyMap<Channel, string>): Plan {
  const marks: Marks = {};
  const digests: string[] = [];
  let busy = false;
  for (const { channel, at } of ways) {
    const mark = notice.sent?.[channel];
    const may = mayLeave(mark, channel, now);
    const message = mark?.message ?? ids.get(channel) ?? '';
    if (may === 'not-yet') busy = true;
    else if (may === 'lost') marks[channel] = { state: 'failed', at: now, message, why: 'cut off' };
    else if (may === 'yes' && compareInstants(at, now) > 0) digests.push(at);
    else if (may === 'yes') marks[channel] = { state: 'sending', at: now, message };
  }
  return { marks, digests, busy };
}

/** Sends what was claimed, message by message, says of each notice what became of it, and after how long to try again. */
async function sendClaimed(
  context: Context,
  exits: Exits,
  claimed: readonly Claimed[],
  linksFor: (notices: readonly Notice[]) => Promise<readonly FormLink[]>,
): Promise<number[]> {
  const later: number[] = [];
  // The same in mail and chat: of two links to a form the newer would end the other.
  const links = await linksFor(claimed.filter(({ marks }) => isSent(marks)).map(({ notice }) => notice));
  const left = new Map(claimed.map(({ notice, marks }) => [notice, marks]));
  for (const [channel, exit] of exits) {
    const sending = claimed.filter(({ marks }) => marks[channel]?.state === 'sending');
    const messages = Map.groupBy(sending, ({ marks }) => marks[channel]?.message ?? '');
    for (const [message, some] of messages) {
      const notices = some.map(({ notice }) => notice);
      const outcome = await exit(notices, message, links);
      if (outcome.done === 'later') later.push(Math.ceil(outcome.afterSeconds));
      const mark = markAfter(outcome, context.at, message);
      for (const notice of notices) left.set(notice, { ...left.get(notice), [channel]: mark });
    }
  }
  for (const [notice, marks] of left) await settle(context, notice, marks);
  return later;
}

const isSent = (marks: Marks): boolean => Object.values(marks).some(({ state }) => state === 'sending');

const stateAfter = { sent: 'sent', later: 'waiting', never: 'failed' } as const;

const markAfter = (outcome: Outcome, at: string, message: string): SentMark => ({
  state: stateAfter[outcome.done],
  at,
  message,
  ...(outcome.done === 'sent' ? {} : { why: outcome.why }),
});
