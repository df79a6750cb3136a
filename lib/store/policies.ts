import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Process, Scheme } from '#lib/domain/policy/scheme.ts';
import { isVersion, type PolicyDraft, type PolicyRecord, type PolicyVersion } from '#lib/domain/policy/version.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys, ofPolicy, partitions } from './keys.ts';
import { pack, unpack } from './packed.ts';
import { queryAll, type TableQuery } from './read.ts';
import type { Write } from './transact.ts';

/** What a calculation is given of a version: of it nothing ever changes. */
export type PinnedPolicy = Pick<PolicyVersion, 'id' | 'number' | 'scheme'>;

/** One version or draft as it stands now. */
export async function policyRecord(
  client: StoreClient,
  id: string,
  number: number,
): Promise<Stored<PolicyRecord> | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: client.tableName, Key: keys.policy(id, number), ConsistentRead: true }),
  );
  return Item && recordIn(Item);
}

/** All versions and drafts of one policy, in the order of their numbers. */
export const recordsOf = (client: StoreClient, id: string): Promise<Stored<PolicyRecord>[]> =>
  read(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :of)',
    ExpressionAttributeValues: { ':pk': partitions.policies, ':of': ofPolicy(id) },
    ConsistentRead: true,
  });

export const allPolicies = (client: StoreClient): Promise<Stored<PolicyRecord>[]> =>
  read(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.policies },
  });

const read = async (client: StoreClient, query: TableQuery): Promise<Stored<PolicyRecord>[]> =>
  (await queryAll(client, query)).map(recordIn);

const beforeGoals: Pick<Process, 'goals'> = { goals: { indicators: [], most: 5 } };

/** A version that was kept before there were drafts is approved, and before there were goals it opens none. */
export function recordIn(item: Item): Stored<PolicyRecord> {
  if ('document' in item) {
    const draft = contentOf<PolicyDraft>(item);
    // Written by `policyWrite` only.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { ...draft, document: unpack(draft.document) as PolicyDraft['document'] };
  }
  const { state = 'approved', ...version } = contentOf<Omit<PolicyVersion, 'state'> & Partial<PolicyVersion>>(item);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const scheme = unpack(version.scheme) as Scheme;
  return { ...version, state, scheme: { ...scheme, process: { ...beforeGoals, ...scheme.process } } };
}

/** What is only read whole is packed: lists that pass over many versions stay cheap. */
export function policyWrite(policy: Stored<PolicyRecord>, request: RequestMark | null = null): Write {
  const content = isVersion(policy)
    ? { ...policy, scheme: pack(policy.scheme) }
    : { ...policy, document: pack(policy.document) };
  return nextVersion(keys.policy(policy.id, policy.number), content, request);
}

/** Holds only as long as the version is what it was read as: for what takes it meanwhile. */
export const policyCheck = ({ id, number, version }: Stored<PolicyVersion>): Write => ({
  ConditionCheck: {
    Key: keys.policy(id, number),
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  },
});

const versionsKept = 50;

/** What a version says never changes once it is approved, so what was read once is kept. Of a draft there is nothing. */
export function cachedPolicyVersion(client: StoreClient) {
  const kept = new Map<string, PinnedPolicy>();
  return async (id: string, number: number): Promise<PinnedPolicy | undefined> => {
    const name = `${id}#${number}`;
    const known = kept.get(name);
    if (known) return known;
    const record = await policyRecord(client, id, number);
    if (!record || !isVersion(record)) return undefined;
    if (kept.size >= versionsKept) kept.clear();
    const { scheme } = record;
    kept.set(name, { id, number, scheme });
    return { id, number, scheme };
  };
}
