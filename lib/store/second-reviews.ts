import type { StoreClient } from './client.ts';
import { indexed, reviewedIn } from './index-keys.ts';
import { evaluationIn, waitingFor } from './participation.ts';
import { queryAll } from './read.ts';

/** The units of a cycle in which somebody has evaluations to review, or has reviewed them. The index may lag behind. */
export async function unitsToReview(client: StoreClient, person: string, cycle: string): Promise<string[]> {
  const [{ toReview }, reviewed] = await Promise.all([
    waitingFor(client, person),
    queryAll(client, {
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :pk AND begins_with(gsi1sk, :cycle)',
      ExpressionAttributeValues: { ':pk': indexed.waitingFor(person), ':cycle': reviewedIn(cycle) },
    }),
  ]);
  const found = [...toReview.filter((evaluation) => evaluation.cycle === cycle), ...reviewed.map(evaluationIn)];
  return [...new Set(found.map(({ unit }) => unit))].toSorted();
}
