import { randomBytes, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { createClient } from '#lib/store/client.ts';
import { type Store, storeOn } from '#lib/store/store.ts';
import type { Entrance } from './api/config.ts';
import { type Verifier, verifier } from './api/token.ts';
import type { Queues } from './dispatch/queues.ts';
import type { ScheduleTarget } from './jobs/event-bridge.ts';

/** How the records of the table's stream are read. */
export { changeIn } from '#lib/store/changes.ts';

/** All that the functions need from outside: here, and only here, real stores, clocks and chance are put together. */
export interface Deps {
  readonly store: Store;
  readonly verify: Verifier;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly newSecret: () => string;
  /** IANA zone in which the organisation's days begin and end. */
  readonly timeZone: string;
}

/** Ids and secrets from the operating system's own randomness. */
export const chance = {
  newId: () => randomUUID(),
  newSecret: () => randomBytes(24).toString('base64url'),
};

export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a function needs that knows nobody: TABLE_NAME, TIME_ZONE. */
export function openDepsFromEnvironment(environment: Environment): Pick<Deps, 'store' | 'now' | 'timeZone'> {
  const tableName = needed(environment, 'TABLE_NAME');
  const client = createClient({ tableName, endpoint: environment['DYNAMODB_ENDPOINT'] });
  const timeZone = environment['TIME_ZONE'] ?? 'Asia/Shanghai';
  return { store: storeOn(client), now: () => new Date().toISOString(), timeZone };
}

/** What a function needs that nobody asks but time: TABLE_NAME, TIME_ZONE. */
export function clockDepsFromEnvironment(environment: Environment): Omit<Deps, 'verify'> {
  return { ...openDepsFromEnvironment(environment), ...chance };
}

/** From the environment of a deployed function: TABLE_NAME, TIME_ZONE, ISSUER, AUDIENCE, JWKS_URL. */
export function depsFromEnvironment(environment: Environment): Deps {
  const issuer = needed(environment, 'ISSUER');
  const jwks = new URL(environment['JWKS_URL'] ?? `${issuer}/.well-known/jwks.json`);
  const audience = needed(environment, 'AUDIENCE');
  return {
    ...clockDepsFromEnvironment(environment),
    verify: verifier({ issuer, audience, jwks, now: () => Temporal.Now.instant() }),
  };
}

/** Where schedules are kept: SCHEDULE_GROUP, SCHEDULE_ROLE_ARN, DEAD_LETTER_ARN. */
export function scheduleFromEnvironment(environment: Environment): Omit<ScheduleTarget, 'functionArn'> {
  return {
    group: needed(environment, 'SCHEDULE_GROUP'),
    roleArn: needed(environment, 'SCHEDULE_ROLE_ARN'),
    deadLetterArn: needed(environment, 'DEAD_LETTER_ARN'),
  };
}

/** The same for whoever keeps schedules of a function that is not their own: TICKS_FUNCTION_ARN besides. */
export function ticksFromEnvironment(environment: Environment): ScheduleTarget {
  return { ...scheduleFromEnvironment(environment), functionArn: needed(environment, 'TICKS_FUNCTION_ARN') };
}

/** Where what follows from a change goes: TELL_QUEUE_URL, SEND_QUEUE_URL, SET_ASIDE_QUEUE_URL. */
export function queuesFromEnvironment(environment: Environment): Queues {
  return {
    tell: needed(environment, 'TELL_QUEUE_URL'),
    send: needed(environment, 'SEND_QUEUE_URL'),
    setAside: needed(environment, 'SET_ASIDE_QUEUE_URL'),
  };
}

/** Where people wait who are to be written to: SEND_QUEUE_URL. */
export const sendQueueFromEnvironment = (environment: Environment): string => needed(environment, 'SEND_QUEUE_URL');

/** The way in that a deployment offers: ISSUER, and CLIENT_ID where the client is not the AUDIENCE itself. */
export function entranceFromEnvironment(environment: Environment, version: string): Entrance {
  const clientId = environment['CLIENT_ID'] ?? needed(environment, 'AUDIENCE');
  return { issuer: needed(environment, 'ISSUER'), clientId, local: false, version };
}

/** @throws Error naming the variable that is missing. */
function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`The environment variable ${name} is missing.`);
  return value;
}
