import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Faults, installFaults, noFaults } from './faults.ts';
import { installMeter, type Meter } from './meter.ts';

/** An item or a key as plain JavaScript: whole numbers beyond 2^53 come back as bigint, everything undefined is left out. */
export type Item = Record<string, unknown>;

/** How long to wait before the given repetition (1, 2, …) of a request that met a conflict or was left over. */
type Pause = (attempt: number) => Promise<unknown>;

/** A document client bound to the one table, which counts what it sends and can be told to fail. */
export type StoreClient = DynamoDBDocumentClient & {
  readonly tableName: string;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly pause: Pause;
};

interface ClientOptions {
  tableName: string;
  /** Another endpoint than the region's own. With plain http it is taken for a local engine, which asks for no credentials. */
  endpoint?: string | undefined;
  /** Lets `client.faults.next` work and takes every wait out of retries. Never set in a deployment. */
  faults?: boolean;
  /** How often the SDK tries one request in all: 5 in a deployment, 1 with faults, so that each fault reaches its caller. */
  attempts?: number;
  pause?: Pause;
}

/** Makes the client through which all of `store` speaks to the table. Throttled and timed-out requests are retried by the SDK. */
export function createClient(options: ClientOptions): StoreClient {
  const { tableName, endpoint, faults: faulty = false, attempts = faulty ? 1 : 5 } = options;
  const client = new DynamoDBClient({
    ...(endpoint?.startsWith('http://') ? local(endpoint) : endpoint ? { endpoint } : {}),
    ...(faulty ? { retryStrategy: retryAtOnce(attempts) } : { retryMode: 'standard', maxAttempts: attempts }),
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  // It copies every answer for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware');
  const meter = installMeter(client);
  const faults = faulty ? installFaults(client) : noFaults;
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const pause = options.pause ?? (faulty ? () => Promise.resolve() : jittered);
  return Object.assign(documents, { tableName, meter, faults, pause });
}

function local(endpoint: string): DynamoDBClientConfig {
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}

/** Full jitter: two callers that collided once must not collide again at the same moment. At most a second. */
const jittered: Pause = (attempt) => wait(Math.random() * Math.min(1_000, 25 * 2 ** attempt));

/** The SDK's retry decisions without its waiting. */
function retryAtOnce(attempts: number): NonNullable<DynamoDBClientConfig['retryStrategy']> {
  const token = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
  return {
    acquireInitialRetryToken: () => Promise.resolve(token(0)),
    refreshRetryTokenForRetry: (last, failure) => {
      const count = last.getRetryCount() + 1;
      if (failure.errorType === 'CLIENT_ERROR' || count >= attempts) throw new Error('no further attempt');
      return Promise.resolve(token(count));
    },
    recordSuccess: () => undefined,
  };
}
