import type { Run } from '#lib/domain/lifecycle/run.ts';
import type { StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys, partitions, runsOfUnit } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** A unit's part of every run of a cycle, in their order. */
export async function runsOf(client: StoreClient, cycle: string, unit: string): Promise<Stored<Run>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :unit)',
    ExpressionAttributeValues: { ':pk': partitions.lines(cycle), ':unit': runsOfUnit(unit) },
    ConsistentRead: true,
  });
  return items.map(contentOf<Run>);
}

export function runWrite(run: Stored<Run>, request: RequestMark | null): Write {
  return nextVersion(keys.run(run.cycle, run.number, run.unit), run, request);
}
