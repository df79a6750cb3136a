import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import type { Item, StoreClient } from './client.ts';
import { itemOf } from './item.ts';
import { keys, partitions } from './keys.ts';
import { pack, unpack } from './packed.ts';
import { queryAll } from './read.ts';

/** The reports of the cycles whose periods ended between two days, the oldest first. */
export async function reportsOf(client: StoreClient, from: string, to: string): Promise<CycleReport[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': partitions.reports, ':from': from, ':to': `${to}~` },
  });
  // Written by `reportItem` only.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return items.map(({ report }) => unpack(report) as CycleReport);
}

/** Derived from its cycle: the same again, or a newer one, does no harm. */
export const reportItem = (report: CycleReport): Item =>
  itemOf(keys.report(report.end, report.cycle), { report: pack(report), version: 1 });
