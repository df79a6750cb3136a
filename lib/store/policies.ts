import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Process, Scheme } from '#lib/domain/policy/scheme.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** One version of a policy. Its content never changes once it is written. */
export interface PolicyVersion {
  readonly id: string;
  /** Counted from 1 within the policy. */
  readonly number: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly scheme: Scheme;
}

async function policyVersion(
  client: StoreClient,
  id: string,
  number: number,
): Promise<Stored<PolicyVersion> | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key: keys.policy(id, number) }));
  return Item && versionIn(Item);
}

const beforeGoals: Pick<Process, 'goals'> = { goals: { indicators: [], most: 5 } };

/** A version that was kept before there were goals opens none. */
function versionIn(item: Item): Stored<PolicyVersion> {
  const version = contentOf<PolicyVersion>(item);
  const { scheme } = version;
  return { ...version, scheme: { ...scheme, process: { ...beforeGoals, ...scheme.process } } };
}

export async function allPolicies(client: StoreClient): Promise<Stored<PolicyVersion>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.policies },
  });
  return items.map(versionIn);
}

export function policyWrite(policy: Stored<PolicyVersion>, request: RequestMark | null = null): Write {
  return nextVersion(keys.policy(policy.id, policy.number), policy, request);
}

const versionsKept = 50;

/** A version never changes, so what was read once is kept. */
export function cachedPolicyVersion(client: StoreClient) {
  const kept = new Map<string, Stored<PolicyVersion>>();
  return async (id: string, number: number): Promise<Stored<PolicyVersion> | undefined> => {
    const name = `${id}#${number}`;
    const version = kept.get(name) ?? (await policyVersion(client, id, number));
    if (!version) return undefined;
    if (kept.size >= versionsKept) kept.clear();
    kept.set(name, version);
    return version;
  };
}
