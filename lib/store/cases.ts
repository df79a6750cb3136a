import { type Case, caseOf } from '#lib/domain/lifecycle/case.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { StoreClient } from './client.ts';
import { dutyOfCase } from '#lib/domain/duties/duty.ts';
import { caseDutyWrite } from './duties.ts';
import { contentOf, itemOf, type RequestMark, type Stored } from './item.ts';
import { keys, ofUnit, partitions } from './keys.ts';
import { resultWrites } from './participation.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** Who appealed or was put off in a cycle, or in one unit of it. */
export async function casesOf(client: StoreClient, cycle: string, unit?: string): Promise<Case[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: unit === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :unit)',
    ExpressionAttributeValues: {
      ':pk': partitions.cases(cycle),
      ...(unit === undefined ? {} : { ':unit': ofUnit(unit) }),
    },
    ConsistentRead: true,
  });
  return items.map(contentOf<Case>);
}

/**
 * The result with what lists show of it, its case, and what the case waits for: written together, so that none can be
 * forgotten for another.
 */
export function caseWrites(
  participant: Participant,
  result: Stored<ResultRecord>,
  request: RequestMark | null,
): Write[] {
  const known = caseOf(participant, result);
  const key = keys.case(result.cycle, result.unit, result.employee);
  const write: Write = known
    ? { Put: { Item: itemOf(key, { ...known, version: result.version + 1 }) } }
    : { Delete: { Key: key } };
  return [...resultWrites(result, request), write, caseDutyWrite(result, known && dutyOfCase(known))];
}
