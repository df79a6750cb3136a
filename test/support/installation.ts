import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { apiApp } from '#functions/api/app.ts';
import { verifier } from '#functions/api/token.ts';
import { everyRoute } from '#functions/every-route.ts';
import { chance } from '#functions/deps.ts';
import { surveyApp } from '#functions/survey/app.ts';
import { taskApp } from '#functions/task/app.ts';
import type { Person, Unit } from '#lib/domain/organisation/person.ts';
import { holdingsOf } from '#lib/domain/organisation/roles.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { StoreClient } from '#lib/store/client.ts';
import { yearOfFiguresItem } from '#lib/store/figures.ts';
import { storeOn } from '#lib/store/store.ts';
import { steppingClock } from './clock.ts';
import { aScheme } from './scheme.ts';
import { aTable } from './store.ts';

const units: Unit[] = [
  { id: '客服部', name: { zh: '客服部', en: 'Customer service' } },
  { id: '协调部', name: { zh: '协调部', en: 'Coordination' } },
  { id: '管理部', name: { zh: '管理部', en: 'Management' } },
];

/** Somebody of the organisation; a plain employee of 客服部 whose supervisor is 0107 unless said otherwise. */
export function aPerson(of: Partial<Person> & { id: string }): Person {
  return {
    name: `人${of.id}`,
    unit: '客服部',
    post: { zh: '客服专员', en: 'Agent' },
    employment: 'regular',
    supervisor: '0107',
    hired: '2020-01-01',
    left: null,
    bonusBase: 500_000,
    annualBase: null,
    roles: [],
    supervises: [],
    directs: [],
    ...of,
  };
}

export const everybody: Person[] = [
  aPerson({ id: '0101', name: '林小满' }),
  aPerson({ id: '0102', name: '周亦安' }),
  aPerson({ id: '0103', name: '谷雨' }),
  aPerson({ id: '0104', name: '苏木' }),
  aPerson({ id: '0107', name: '罗青藤', unit: '管理部', supervisor: '0901', supervises: ['客服部'] }),
  aPerson({ id: '0201', name: '连翘', unit: '协调部', supervisor: '0207' }),
  aPerson({ id: '0202', name: '卫茅', unit: '协调部', supervisor: '0207' }),
  aPerson({ id: '0207', name: '韩霜降', unit: '管理部', supervisor: '0901', supervises: ['协调部'] }),
  aPerson({ id: '0801', name: '孟清明', unit: '管理部', supervisor: '0901', roles: ['hr'] }),
  aPerson({
    id: '0901',
    name: '莫问',
    unit: '管理部',
    supervisor: null,
    roles: ['director'],
    directs: ['客服部', '协调部'],
  }),
  aPerson({ id: '0999', name: '沈鉴', unit: '管理部', supervisor: null, roles: ['auditor'] }),
];

interface Options {
  readonly scheme?: Scheme;
  readonly people?: Person[];
  readonly units?: readonly Unit[];
  readonly attempts?: number;
  /** A table that is there already. */
  readonly table?: { readonly client: StoreClient; readonly endpoint: string };
}

/** A whole installation on a table of its own: the real applications, a clock of its own, tokens signed by a key of its own. */
export async function anInstallation(options: Options = {}) {
  const { attempts } = options;
  const { client, endpoint } = options.table ?? (await aTable(attempts === undefined ? {} : { attempts }));
  const store = storeOn(client);
  const clock = steppingClock('2026-09-20T01:00:00.000Z');
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const issuer = 'https://identity.example';
  const verify = verifier({
    issuer,
    audience: 'web',
    jwks: { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'test' }] },
    now: () => Temporal.Instant.from(clock.now()),
  });
  const deps = { store, verify, now: clock.now, ...chance, timeZone: 'Asia/Shanghai' };
  const token = (person: string, lifetime = 3600) => {
    const issued = Math.floor(Date.parse(clock.now()) / 1000);
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(issuer)
      .setAudience('web')
      .setSubject(person)
      .setIssuedAt(issued)
      .setExpirationTime(issued + lifetime)
      .sign(privateKey);
  };
  await seed(store, options.people ?? everybody, options.scheme ?? aScheme(), options.units ?? units);
  client.meter.reset();
  return {
    client,
    endpoint,
    store,
    clock,
    token,
    api: apiApp(deps, '0.0.0', everyRoute),
    survey: surveyApp(deps),
    task: taskApp(deps),
  };
}

export type Installation = Awaited<ReturnType<typeof anInstallation>>;

async function seed(
  store: ReturnType<typeof storeOn>,
  people: Person[],
  scheme: Scheme,
  known: readonly Unit[],
): Promise<void> {
  const organisation = {
    name: { zh: '澄江服务中心', en: 'Chengjiang Service Centre' },
    units: known,
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    language: 'zh' as const,
    version: 0,
  };
  const createdAt = '2026-01-01T00:00:00.000Z';
  const policy = {
    id: 'service',
    number: 1,
    state: 'approved' as const,
    createdAt,
    createdBy: '0801',
    scheme,
    version: 0,
  };
  const holdings = people.flatMap((person) => holdingsOf(person, createdAt));
  await store.together([
    store.organisationWrite(organisation),
    store.roleBookWrite({ holdings, waiting: [], version: 0 }, null),
    store.policyWrite(policy),
  ]);
  for (let start = 0; start < people.length; start += 50)
    await store.together(
      people.slice(start, start + 50).map((person) => store.personWrite({ ...person, version: 0 }, null)),
    );
  const months = ['2026-07', '2026-08', '2026-09'];
  await store.load(
    people.map(({ id, unit }) =>
      yearOfFiguresItem(unit, 2026, {
        employee: id,
        metrics: {
          'resolution-rate': months.map((month, place) => ({
            month,
            numerator: 80 + (Number(id) % 7) + place,
            denominator: 100,
          })),
        },
      }),
    ),
  );
}
