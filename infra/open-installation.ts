import { randomUUID } from 'node:crypto';
import { holdingsOf } from '#lib/domain/organisation/roles.ts';
import type { Person, Unit } from '#lib/domain/organisation/person.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { Store } from '#lib/store/store.ts';

export interface First {
  readonly organisation: Names;
  readonly units: readonly Unit[];
  readonly person: {
    /** The `sub` that the issuer gives this person. */
    readonly id: string;
    readonly name: string;
    readonly unit: string;
  };
  readonly currency: string;
  readonly timeZone: string;
  readonly language: 'zh' | 'en';
}

/**
 * Opens an empty installation: the organisation, its first units, and one person of human resources. Until then nobody
 * is known, whoever signs in. @throws LostRace where there is an organisation already; then nothing was written.
 */
export async function openInstallation(store: Store, first: First, at: string): Promise<void> {
  const { organisation, units, currency, timeZone, language } = first;
  const person: Person = {
    ...first.person,
    post: { zh: '人事', en: 'Human resources' },
    supervisor: null,
    hired: at.slice(0, 10),
    left: null,
    employment: 'regular',
    bonusBase: null,
    annualBase: null,
    roles: ['hr'],
    supervises: [],
    directs: [],
  };
  await store.commit({ id: randomUUID(), at, actor: person.id, action: 'installation.open', cycle: null }, [
    store.organisationWrite({ name: organisation, units, currency, timeZone, language, version: 0 }),
    store.roleBookWrite({ holdings: holdingsOf(person, at), waiting: [], version: 0 }, null),
    store.personWrite({ ...person, version: 0 }, null),
  ]);
}
