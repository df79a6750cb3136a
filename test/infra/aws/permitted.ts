import type { StoreClient } from '#lib/store/client.ts';
import { table } from '#lib/store/table.ts';
import { listed, type Statement } from './rights-in.ts';

/** One thing that a request asks of the table, as AWS weighs it against a role. */
export interface Asked {
  readonly action: string;
  readonly index?: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

type Text = { S: string };
type Key = Record<string, Text>;

interface Request {
  IndexName?: string;
  Key?: Key;
  Item?: Key;
  ExpressionAttributeValues?: Record<string, Text>;
  ExpressionAttributeNames?: Record<string, string>;
  UpdateExpression?: string;
  ProjectionExpression?: string;
  TransactItems?: Record<string, Request>[];
  RequestItems?: Record<string, { Keys: Key[] } | Record<string, { Item?: Key; Key?: Key }>[]>;
}

/** Everything that a client sends from now on, request by request. */
export function recorded(client: StoreClient): Asked[] {
  const asked: Asked[] = [];
  client.middlewareStack.add(
    (next) => (args) => {
      const { headers, body } = args.request as { headers: Record<string, string>; body: Uint8Array };
      const operation = headers['x-amz-target']?.split('.')[1] ?? '';
      asked.push(...parts(operation, JSON.parse(new TextDecoder().decode(body))));
      return next(args);
    },
    { step: 'build', priority: 'low', name: 'record' },
  );
  return asked;
}

/** Transactions are weighed part by part, batches as one action on all their keys. */
function parts(operation: string, request: Request): Asked[] {
  if (operation === 'TransactWriteItems')
    return (request.TransactItems ?? []).flatMap((item) =>
      Object.entries(item).map(([kind, part]) => {
        const { action, context } = one(kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`, part);
        return { action, context: { ...context, 'dynamodb:EnclosingOperation': [operation] } };
      }),
    );
  return [one(operation, request)];
}

function one(operation: string, request: Request): Asked {
  const leading = leadingKeys(request);
  return {
    action: `dynamodb:${operation}`,
    ...(request.IndexName === undefined ? {} : { index: request.IndexName }),
    context: {
      'dynamodb:LeadingKeys': leading,
      ...(request.UpdateExpression === undefined && request.ProjectionExpression === undefined && !request.Item
        ? {}
        : { 'dynamodb:Attributes': attributes(request) }),
    },
  };
}

function leadingKeys({ Key, Item, ExpressionAttributeValues, RequestItems }: Request): string[] {
  const { partition } = table.key;
  const batch = Object.values(RequestItems ?? {}).flatMap((wanted) =>
    Array.isArray(wanted)
      ? wanted.flatMap((write) => Object.values(write).map((put) => put.Item ?? put.Key))
      : wanted.Keys,
  );
  const keys = [Key, Item, ...batch].flatMap((key) => key?.[partition]?.S ?? []);
  return keys.length > 0 ? keys : [ExpressionAttributeValues?.[':pk']?.S ?? ''];
}

function attributes({
  Key,
  Item,
  UpdateExpression = '',
  ProjectionExpression = '',
  ExpressionAttributeNames = {},
}: Request): string[] {
  const words = `${UpdateExpression} ${ProjectionExpression}`.match(/[#\w][\w]*|:\w+/g) ?? [];
  const named = words.filter((word) => !word.startsWith(':') && !/^(?:ADD|SET)$/.test(word));
  return [...Object.keys(Key ?? Item ?? {}), ...named.map((word) => ExpressionAttributeNames[word] ?? word)];
}

/** Whether a role may: the part of IAM's rules that our policies use, and an error for anything else. */
export function may(statements: readonly Statement[], { action, index, context }: Asked): boolean {
  return statements.some(
    ({ Action, Resource, Condition = {} }) =>
      listed(Action).includes(action) &&
      JSON.stringify(Resource).includes('/index/') === (index !== undefined) &&
      Object.entries(Condition).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) => holds(operator, context[key] ?? [], listed(values).map(String))),
      ),
  );
}

function holds(operator: string, found: readonly string[], allowed: readonly string[]): boolean {
  if (operator === 'ForAllValues:StringLike')
    return found.every((value) => allowed.some((like) => isLike(value, like)));
  if (operator === 'ForAnyValue:StringEquals') return found.some((value) => allowed.includes(value));
  throw new Error(`not weighed here: ${operator}`);
}

// Keys are made of letters, digits, # and :, so only the star needs translating.
const isLike = (value: string, like: string) => new RegExp(`^${like.replaceAll('*', '.*')}$`).test(value);
