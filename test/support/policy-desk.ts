import { policies } from '#lib/contract/policies.ts';
import { cycles } from '#lib/contract/cycles.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { aNewCycle } from './cycle.ts';
import { aPerson, everybody, type Installation } from './installation.ts';
import { aScheme } from './scheme.ts';
import { visitorOf } from './visitor.ts';

/** What HR and directors do with the versions of the policy `service`; the draft is version 2 unless said otherwise. */
export function policyDesk(place: () => Installation) {
  const as = (person: string) => visitorOf(place(), person);
  const of = (version: number) => ({ policy: 'service', version });
  const read = async (version = 2) => (await as('0801')(policies.read, { params: of(version) })).data;
  return {
    as,
    read,
    begin: (person = '0801', from: object = { version: 1 }, key?: string) =>
      as(person)(policies.begin, {
        params: { policy: 'service' },
        body: { from },
        ...(key === undefined ? {} : { key }),
      }),
    save: async (scheme: object, { by = '0801', seen }: { by?: string; seen?: number } = {}) =>
      as(by)(policies.save, { params: of(2), body: { scheme }, seen: seen ?? (await read()).version }),
    move: async (by: string, what: string, over: { version?: number; reason?: string; seen?: number } = {}) => {
      const version = over.version ?? 2;
      return as(by)(policies.move, {
        params: { ...of(version), move: what },
        body: over.reason === undefined ? {} : { reason: over.reason },
        seen: over.seen ?? (await read(version)).version,
      });
    },
    line: async (version: number) => {
      const { items } = (await as('0801')(policies.versions, { params: { policy: 'service' } })).data;
      return items.find(({ number }) => number === version);
    },
    plan: (version: number) => as('0801')(cycles.create, { body: aNewCycle({ policy: { id: 'service', version } }) }),
  };
}

/** The same scheme with another bonus. */
export const heavier = (): Scheme =>
  aScheme((document) =>
    Object.assign(document['calculation'] ?? {}, { bonus: { method: 'pool', coefficients: { A: 1.5, B: 1, C: 0 } } }),
  );

/** Another person of HR beside 0801: 0802. */
export const withSecondHr = [
  ...everybody,
  aPerson({ id: '0802', name: '白露', unit: '管理部', supervisor: '0901', roles: ['hr'] }),
];
