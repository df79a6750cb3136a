import { followUp, type FollowPorts } from '#lib/app/notices/follow-up.ts';
import { countedIn, followCounts } from '#lib/app/progress/follow.ts';
import type { Change, StreamRecord } from '#lib/store/changes.ts';
import { clockContext, type ClockDeps } from '../jobs/clock-context.ts';
import { isPassing } from './passing.ts';

export interface DispatchDeps extends ClockDeps, FollowPorts {
  readonly changeIn: (record: StreamRecord) => Change | undefined;
  /** Keeps a record that nobody can handle, whole, for a person to look at. */
  readonly setAside: (record: StreamRecord, error: unknown) => Promise<void>;
}

/** What Lambda reads: from the first of these on the records are delivered again. */
export interface BatchFailures {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

interface Part {
  readonly record: StreamRecord;
  readonly change: Change;
}

/**
 * Follows a batch of the table's stream. Changes of one thing are followed in their order, those of different things at
 * once. What fails for a passing reason is asked for again; what would fail again is set aside, so that it holds up nobody.
 */
export async function dispatch(deps: DispatchDeps, records: readonly StreamRecord[]): Promise<BatchFailures> {
  const parts: Part[] = [];
  for (const record of records) {
    try {
      const change = deps.changeIn(record);
      if (change) parts.push({ record, change });
    } catch (error) {
      await deps.setAside(record, error);
    }
  }
  const chains = [...Map.groupBy(parts, ({ change }) => change.key).values()].values();
  const failed: string[] = [];
  const work = async () => {
    for (const chain of chains) failed.push(...(await follow(deps, onceEach(chain))));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  failed.push(...(await count(deps, parts)));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

const atOnce = 25;

/** Of what one person was told at a time the last says as much as all: their inbox is counted as it holds now. */
function onceEach(chain: readonly Part[]): readonly Part[] {
  const told = chain.filter(({ change }) => change.of === 'notice' && change.before === undefined);
  return told.length === 0 ? chain : told.slice(0, 1);
}

/** The sequence number at which a chain stopped, if it did: what comes after it in the chain waits. */
async function follow(deps: DispatchDeps, chain: readonly Part[]): Promise<string[]> {
  for (const { record, change } of chain) {
    try {
      await followUp(clockContext(deps), change, deps);
    } catch (error) {
      if (isPassing(error)) return [record.dynamodb?.SequenceNumber ?? ''];
      await deps.setAside(record, error);
    }
  }
  return [];
}

/** However many evaluations of a unit a batch brings, the unit is counted once, after them. */
async function count(deps: DispatchDeps, parts: readonly Part[]): Promise<string[]> {
  const counted = parts.flatMap(({ record, change }) => {
    const of = countedIn(change);
    return of ? [{ of, record }] : [];
  });
  const failed: string[] = [];
  for (const [first] of Map.groupBy(counted, ({ of }) => JSON.stringify(of)).values()) {
    if (!first) continue;
    try {
      await followCounts(clockContext(deps), first.of);
    } catch (error) {
      if (isPassing(error)) failed.push(first.record.dynamodb?.SequenceNumber ?? '');
      else await deps.setAside(first.record, error);
    }
  }
  return failed;
}
