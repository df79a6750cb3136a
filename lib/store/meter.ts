import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What reached the database since the last reset. Repeated attempts and the pages and keys of a batch count each. */
interface Measured {
  /** How many requests, by operation: `{ GetItem: 2, TransactWriteItems: 1 }`. */
  readonly requests: Readonly<Record<string, number>>;
  readonly total: number;
  /** The same, where every key and item of a batch counts as a request of its own, as the budgets count. */
  readonly counted: number;
  /** Capacity units, indexes included. The database does not report what a refused write consumed. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Bytes of bodies, both ways. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

export interface Meter {
  snapshot(): Measured;
  reset(): void;
}

const nothing: Measured = {
  requests: {},
  total: 0,
  counted: 0,
  readUnits: 0,
  writeUnits: 0,
  bytesSent: 0,
  bytesReceived: 0,
};

const reads = new Set(['GetItem', 'BatchGetItem', 'TransactGetItems', 'Query', 'Scan']);
const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);

/** Counts every request of a client and has the database report the units each of them consumed. */
export function installMeter(client: DynamoDBClient): Meter {
  let measured = nothing;
  client.middlewareStack.add(
    (next, context) => (args) => {
      const operation = operationOf(context.commandName);
      if (!reads.has(operation) && !writes.has(operation)) return next(args);
      return next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
    },
    { step: 'initialize', name: 'askForConsumedCapacity' },
  );
  // This step lies behind retries and faults: what is counted was really sent.
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = operationOf(context.commandName);
      const { requests } = measured;
      measured = {
        ...measured,
        requests: { ...requests, [operation]: (requests[operation] ?? 0) + 1 },
        total: measured.total + 1,
        counted: measured.counted + sizeOf(args.input),
        bytesSent: measured.bytesSent + bodyBytes(args.request),
      };
      const result = await next(args);
      const [read, write] = units(operation, result.output ?? {});
      measured = {
        ...measured,
        readUnits: measured.readUnits + read,
        writeUnits: measured.writeUnits + write,
        bytesReceived: measured.bytesReceived + bodyBytes(result.response),
      };
      return result;
    },
    { step: 'deserialize', priority: 'high', name: 'meter' },
  );
  return { snapshot: () => measured, reset: () => void (measured = nothing) };
}

/** The operation a command stands for, as the database and its documentation name it. */
export function operationOf(commandName: string | undefined): string {
  return (commandName ?? '').replace(/Command$/, '');
}

function units(operation: string, output: object): [read: number, write: number] {
  const reported =
    'ConsumedCapacity' in output ? (output.ConsumedCapacity as ConsumedCapacity | ConsumedCapacity[]) : [];
  const sum = (pick: (one: ConsumedCapacity) => number | undefined) =>
    [reported].flat().reduce((all, one) => all + (pick(one) ?? 0), 0);
  // A transaction repeated with its token is answered by reading: only there a write reports read units.
  if (reads.has(operation)) return [sum((one) => one.CapacityUnits), 0];
  const read = sum((one) => one.ReadCapacityUnits);
  return [read, sum((one) => one.CapacityUnits) - read];
}

/** How many keys or items a batch names; 1 for everything else. */
function sizeOf(input: object): number {
  if (!('RequestItems' in input)) return 1;
  const tables: unknown[] = Object.values(input.RequestItems as Record<string, unknown>);
  return tables.reduce<number>((all, table) => all + listIn(table).length, 0);
}

const listIn = (table: unknown): unknown[] => (Array.isArray(table) ? table : (table as { Keys: unknown[] }).Keys);

function bodyBytes(message: unknown): number {
  const headers = (message as { headers?: Record<string, string> }).headers;
  return Number(headers?.['content-length'] ?? 0);
}
