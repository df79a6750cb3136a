import type { Names } from '#lib/domain/policy/policy.ts';
import type { PolicyRecord } from '#lib/domain/policy/version.ts';
import { titleOf } from './views.ts';

/** Whether another policy is called so, in either language: people choose by the name. */
export const isNameTaken = (all: readonly PolicyRecord[], wanted: Names, own?: string): boolean =>
  all
    .filter(({ id, state }) => id !== own && state !== 'discarded')
    .map((record) => titleOf(record).name)
    .some(({ zh, en }) => zh === wanted.zh || en === wanted.en);
