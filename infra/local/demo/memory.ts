import {
  BatchGetCommand,
  BatchWriteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { createClient, type Item, type StoreClient } from '#lib/store/client.ts';

/** A table in memory, on which years are played in seconds; what has become of them is then stored in batches. */
export interface Memory {
  readonly client: StoreClient;
  /** What was written since it was last taken, each item as it is now. */
  readonly take: (which: (item: Item) => boolean) => Item[];
}

/** It knows the requests that the use cases of a whole cycle send, and refuses any other. */
export function memory(): Memory {
  const partitions = new Map<string, Map<string, Item>>();
  const changed = new Map<string, Item>();
  const partition = (pk: unknown) => {
    const known = partitions.get(String(pk)) ?? new Map<string, Item>();
    partitions.set(String(pk), known);
    return known;
  };
  const at = (key: Item = {}) => partition(key['pk']).get(String(key['sk']));
  const put = (item: Item) => {
    partition(item['pk']).set(String(item['sk']), item);
    changed.set(nameOf(item), item);
  };
  const remove = (key: Item = {}) => {
    partition(key['pk']).delete(String(key['sk']));
    changed.delete(nameOf(key));
  };
  const write = (puts: readonly Conditional[]) => {
    const refused = puts.find(({ Item, Key, ...condition }) => !holds(condition, at(Item ?? Key)));
    if (refused) throw new Error(`${nameOf(refused.Item ?? refused.Key ?? {})}: its condition does not hold.`);
    for (const { Item } of puts) if (Item) put(Item);
  };
  const query = ({ IndexName, ExpressionAttributeValues: values = {} }: QueryCommandInput): Item[] => {
    const [pk, begin] = [String(values[':pk']), String(values[':employee'] ?? values[':unit'] ?? '')];
    const [sort, all] = IndexName
      ? ['gsi1sk', [...partitions.values()].flatMap((one) => [...one.values()].filter((item) => item['gsi1pk'] === pk))]
      : ['sk', [...partition(pk).values()].filter(({ sk }) => String(sk).startsWith(begin))];
    return all.toSorted((a, b) => (String(a[sort]) < String(b[sort]) ? -1 : 1));
  };
  const answer = (command: object): object => {
    if (command instanceof GetCommand) return { Item: at(command.input.Key) };
    if (command instanceof QueryCommand) return { Items: query(command.input) };
    if (command instanceof PutCommand) return (write([command.input]), {});
    if (command instanceof TransactWriteCommand) {
      const items = command.input.TransactItems ?? [];
      write(
        items.flatMap(({ Put, ConditionCheck, Delete }) => (Delete ? [] : [Put ?? ConditionCheck ?? unknown(command)])),
      );
      for (const { Delete } of items) if (Delete) remove(Delete.Key);
      return {};
    }
    if (command instanceof BatchGetCommand) {
      const wanted = Object.entries(command.input.RequestItems ?? {});
      return {
        Responses: Object.fromEntries(wanted.map(([name, { Keys }]) => [name, Keys?.flatMap((key) => at(key) ?? [])])),
      };
    }
    if (command instanceof BatchWriteCommand) {
      for (const { PutRequest } of Object.values(command.input.RequestItems ?? {}).flat())
        put(PutRequest?.Item ?? unknown(command));
      return {};
    }
    return unknown(command);
  };
  const send = async (command: object) => answer(command);
  const take: Memory['take'] = (which) => {
    const taken = [...changed].filter(([, item]) => which(item));
    for (const [name] of taken) changed.delete(name);
    return taken.map(([, item]) => item);
  };
  return { client: Object.assign(createClient({ tableName: 'memory' }), { send }), take };
}

/** To be written, or with a key alone to be looked at only. */
type Conditional = Pick<PutCommand['input'], 'ConditionExpression' | 'ExpressionAttributeValues'> & {
  readonly Item?: Item | undefined;
  readonly Key?: Item | undefined;
};

/** The conditions that there are: the item is new, of the version that was read, not counted later, or not agreed to. */
function holds(
  { ConditionExpression, ExpressionAttributeValues = {} }: Omit<Conditional, 'Item' | 'Key'>,
  now: Item = {},
) {
  if (ConditionExpression === undefined) return true;
  return ConditionExpression.split(' OR ').some((clause) =>
    clause === 'attribute_not_exists(pk)'
      ? now['pk'] === undefined
      : clause === '#at <= :at'
        ? String(now['at']) <= String(ExpressionAttributeValues[':at'])
        : clause === '#state <> :agreed'
          ? now['state'] !== ExpressionAttributeValues[':agreed']
          : clause === '#version = :version' && now['version'] === ExpressionAttributeValues[':version'],
  );
}

const nameOf = ({ pk, sk }: Item) => `${String(pk)} ${String(sk)}`;

function unknown(command: object): never {
  throw new Error(`The demo's memory does not know this ${command.constructor.name}.`);
}
