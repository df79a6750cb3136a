import { randomBytes, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { createClient } from '#lib/store/client.ts';
import { type Store, storeOn } from '#lib/store/store.ts';
import { type Verifier, verifier } from './api/token.ts';

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

/**
 * From the environment of a deployed function: TABLE_NAME, ISSUER, AUDIENCE, TIME_ZONE.
 * @throws Error naming the variable that is missing.
 */
export function depsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Deps {
  const needed = (name: string) => {
    const value = environment[name];
    if (!value) throw new Error(`The environment variable ${name} is missing.`);
    return value;
  };
  const now = () => Temporal.Now.instant();
  const issuer = needed('ISSUER');
  const client = createClient({ tableName: needed('TABLE_NAME'), endpoint: environment['DYNAMODB_ENDPOINT'] });
  const jwks = new URL(environment['JWKS_URL'] ?? `${issuer}/.well-known/jwks.json`);
  return {
    store: storeOn(client),
    verify: verifier({ issuer, audience: needed('AUDIENCE'), jwks, now }),
    now: () => instantText(now()),
    ...chance,
    timeZone: environment['TIME_ZONE'] ?? 'Asia/Shanghai',
  };
}
