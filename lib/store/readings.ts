import type { Stored } from './item.ts';
import { nextVersion } from './item.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

/** What somebody whose every look is recorded has lately looked at: when the log was last told of each. */
export interface Readings {
  readonly person: string;
  /** Instants by what was looked at. */
  readonly told: Readonly<Record<string, string>>;
}

/** It lies beside the person, so it comes with the rights lookup and costs no request of its own. */
export function readingsWrite(readings: Stored<Readings>): Write {
  return nextVersion(keys.readings(readings.person), readings, null);
}
