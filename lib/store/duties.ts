import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { CaseDuty, Duty, HonoursDuty, PolicyDuty, PromotionDuty } from '#lib/domain/duties/duty.ts';
import type { Item, StoreClient } from './client.ts';
import { cyclesIn } from './cycles.ts';
import { contentOf, itemOf, type Stored } from './item.ts';
import { type Key, keys, partitions, isDuty } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** All cycles, the newest period first, and what waits for whoever holds an office in them: in one request. */
export async function cyclesWithDuties(
  client: StoreClient,
): Promise<{ readonly cycles: Stored<Cycle>[]; readonly duties: Duty[] }> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.cycles },
    ConsistentRead: true,
  });
  return { cycles: cyclesIn(items), duties: items.filter(isDuty).map(contentOf<Duty>) };
}

type OfPerson = Pick<PromotionDuty, 'cycle' | 'unit' | 'employee'>;

/** Part of whatever changes the thing: what it waits for since, or that it does not wait any more. */
export const promotionDutyWrite = (at: OfPerson, duty: PromotionDuty | undefined): Write =>
  dutyWrite(keys.duty('promotion', at.cycle, at.unit, at.employee), duty);

export const caseDutyWrite = (at: OfPerson, duty: CaseDuty | undefined): Write =>
  dutyWrite(keys.duty('case', at.cycle, at.unit, at.employee), duty);

export const policyDutyWrite = (at: Pick<PolicyDuty, 'policy' | 'number'>, duty: PolicyDuty | undefined): Write =>
  dutyWrite(keys.duty('policy', at.policy, String(at.number)), duty);

/** Comes with the publication, in a load. */
export const honoursDutyItem = (duty: HonoursDuty): Item => dutyItem(keys.duty('honours', duty.cycle), duty);

export const honoursDutyDone = (cycle: string): Write => dutyWrite(keys.duty('honours', cycle), undefined);

const dutyItem = (key: Key, duty: Duty): Item => itemOf<Duty>(key, { ...duty, version: 1 });

/** The thing itself is written on the version it was read as, so this needs no condition of its own. */
const dutyWrite = (key: Key, duty: Duty | undefined): Write =>
  duty ? { Put: { Item: dutyItem(key, duty) } } : { Delete: { Key: key } };
