import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { GoalSheet } from '#lib/domain/goals/sheet.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexKeys } from './index-keys.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

/** Whose turn it is, and until when. */
interface Turn {
  readonly person: string;
  readonly until: string;
}

/** What somebody and the supervisor have between them about the goals of a cycle; for certain: it is decided on. */
export async function goalsOf(
  client: StoreClient,
  cycle: string,
  unit: string,
  employee: string,
): Promise<Stored<GoalSheet> | undefined> {
  const { Item } = await client.send(
    new GetCommand({
      TableName: client.tableName,
      Key: keys.goals(cycle, unit, employee),
      ConsistentRead: true,
    }),
  );
  return Item && sheetIn(Item);
}

export const sheetIn = (item: Item): Stored<GoalSheet> => contentOf<GoalSheet>(item);

/** While one side has to answer, it is among what waits for that person. */
export function goalsWrite(sheet: Stored<GoalSheet>, turn: Turn | null, request: RequestMark | null): Write {
  const { cycle, unit, employee } = sheet;
  const waits = turn && indexKeys.waitingGoals(turn.person, turn.until, cycle, employee);
  return nextVersion(keys.goals(cycle, unit, employee), sheet, request, waits);
}

/** The same sheet where the person belongs now: a load, so it may be written again. */
export const goalsItem = (sheet: Stored<GoalSheet>): Item =>
  itemOf(keys.goals(sheet.cycle, sheet.unit, sheet.employee), sheet);

/** In the transaction that it stands in: nobody has been asked to rate this person yet, so the goals are not frozen. */
export function notAskedYet(cycle: string, unit: string, employee: string): Write[] {
  return ['self', 'supervisor-1'].map((slot) => ({
    ConditionCheck: {
      Key: keys.evaluation(cycle, { unit, employee, slot }),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }));
}
