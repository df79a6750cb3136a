import {
  type DynamoDBClient,
  ThrottlingException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { operationOf } from './meter.ts';

/**
 * What a real table does under load and the embedded engine never does:
 * - `throttle` the request is refused with a ThrottlingException;
 * - `timeout-before` the caller gets a timeout, the database never saw the request;
 * - `timeout-after` the caller gets a timeout, and the database has done what was asked;
 * - `conflict` a concurrent transaction holds the item;
 * - `stale` an index query is answered as the same query was last answered, or with nothing. Named with an `operation`
 *   (`GetItem`, `Query`) it meets reads of the table too, unless they are strongly consistent;
 * - `unprocessed` a batch write does the first half and hands back the rest.
 */
interface Fault {
  kind: 'throttle' | 'timeout-before' | 'timeout-after' | 'conflict' | 'stale' | 'unprocessed';
  /** Only requests of this operation, `TransactWriteItems` say; otherwise the next request the kind can happen to. */
  operation?: string;
  /** How many requests it happens to, 1 unless told. */
  times?: number;
}

export interface Faults {
  /** Arms a fault for requests to come. Faults armed earlier happen first. */
  next(fault: Fault): void;
  /** Faults armed and not yet happened: a test that ends with any has not tested what it says. */
  pending(): number;
  clear(): void;
}

/** The faults of a client that was made without them. */
export const noFaults: Faults = {
  next: () => {
    throw new Error('faults can only be armed on a client created with faults: true');
  },
  pending: () => 0,
  clear: () => undefined,
};

interface Request {
  operation: string;
  input: Record<string, unknown>;
}

/** Makes a client able to fail. Faults happen between the SDK's retries and the database, where real ones happen. */
export function installFaults(client: DynamoDBClient): Faults {
  let armed: { fault: Fault; left: number }[] = [];
  const lastAnswers = new Map<string, object>();

  const take = (request: Request): Fault['kind'] | undefined => {
    const hit = armed.find(({ fault }) => happensTo(fault, request));
    if (!hit) return undefined;
    hit.left -= 1;
    armed = armed.filter(({ left }) => left > 0);
    return hit.fault.kind;
  };

  client.middlewareStack.add(
    (next, context) => async (args) => {
      const request = { operation: operationOf(context.commandName), input: { ...args.input } };
      const question = JSON.stringify(request);
      const kind = take(request);
      switch (kind) {
        case 'throttle':
          throw new ThrottlingException({ message: 'Throughput exceeds the current capacity', $metadata: {} });
        case 'timeout-before':
          throw timeout();
        case 'timeout-after':
          // Whatever the answer was, the caller does not get to know it.
          await next(args).catch(() => undefined);
          throw timeout();
        case 'conflict':
          throw conflict(request);
        case 'stale':
          return {
            response: {},
            output: { $metadata: {}, ...structuredClone(lastAnswers.get(question) ?? nothingFor(request)) },
          };
        case 'unprocessed': {
          const { done, left } = halves(request.input);
          const result = await next({
            ...args,
            request: withBody(args.request, { ...request.input, RequestItems: done }),
          });
          return { ...result, output: { ...result.output, UnprocessedItems: left } };
        }
        case undefined: {
          const result = await next(args);
          if (isWeakRead(request)) lastAnswers.set(question, structuredClone(result.output));
          return result;
        }
      }
    },
    { step: 'finalizeRequest', priority: 'low', name: 'faults' },
  );

  return {
    next: (fault) => void armed.push({ fault, left: fault.times ?? 1 }),
    pending: () => armed.reduce((all, { left }) => all + left, 0),
    clear: () => void (armed = []),
  };
}

const written = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems']);

function happensTo(fault: Fault, request: Request): boolean {
  if (fault.operation !== undefined && fault.operation !== request.operation) return false;
  if (fault.kind === 'stale') {
    return isWeakRead(request) && (fault.operation !== undefined || request.input['IndexName'] !== undefined);
  }
  if (fault.kind === 'conflict') return written.has(request.operation);
  if (fault.kind === 'unprocessed') return request.operation === 'BatchWriteItem';
  return true;
}

function isWeakRead({ operation, input }: Request): boolean {
  return (operation === 'Query' || operation === 'GetItem') && input['ConsistentRead'] !== true;
}

function nothingFor({ operation }: Request): object {
  return operation === 'Query' ? { Items: [], Count: 0, ScannedCount: 0 } : {};
}

/** As the SDK's own HTTP handler words it; its retries go by the name. */
function timeout(): Error {
  return Object.assign(new Error('Connection timed out'), { name: 'TimeoutError' });
}

function conflict({ operation, input }: Request): Error {
  const message = 'Transaction is ongoing for the item';
  if (operation !== 'TransactWriteItems') return new TransactionConflictException({ message, $metadata: {} });
  const CancellationReasons = (input['TransactItems'] as unknown[]).map((_, index) =>
    index === 0 ? { Code: 'TransactionConflict', Message: message } : { Code: 'None' },
  );
  return new TransactionCanceledException({ message: 'Transaction cancelled', CancellationReasons, $metadata: {} });
}

type RawRequest = { PutRequest?: { Item: Raw }; DeleteRequest?: { Key: Raw } };
type Raw = Parameters<typeof unmarshall>[0];

/** The half that is done stays as it goes over the wire; the half handed back is what the caller gets to see. */
function halves(input: Record<string, unknown>): { done: object; left: object } {
  const tables = Object.entries(input['RequestItems'] as Record<string, RawRequest[]>);
  const half = (list: RawRequest[]) => Math.ceil(list.length / 2);
  const plain = ({ PutRequest, DeleteRequest }: RawRequest) => ({
    ...(PutRequest && { PutRequest: { Item: unmarshall(PutRequest.Item) } }),
    ...(DeleteRequest && { DeleteRequest: { Key: unmarshall(DeleteRequest.Key) } }),
  });
  return {
    done: Object.fromEntries(tables.map(([name, list]) => [name, list.slice(0, half(list))])),
    left: Object.fromEntries(tables.map(([name, list]) => [name, list.slice(half(list)).map(plain)])),
  };
}

/** The signature no longer fits, which a local engine does not check; faults are never used against another. */
function withBody(request: unknown, content: object): unknown {
  const body = JSON.stringify(content);
  const { headers, ...rest } = request as { headers: Record<string, string> };
  return { ...rest, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body };
}
