import { expect, it } from 'vitest';
import { honours } from '#lib/contract/honours.ts';
import { promotions } from '#lib/contract/promotions.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower, said } from '#test/support/follower.ts';
import { anInstallation } from '#test/support/installation.ts';
import { policyDesk } from '#test/support/policy-desk.ts';
import { aScheme } from '#test/support/scheme.ts';

const rewarding = aScheme(({ calculation }) => {
  calculation!['promotion'] = { require: [{ grade: 'B' }] };
  calculation!['honours'] = [{ title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: 50 }];
});

async function aPlace() {
  const place = await anInstallation({ scheme: rewarding });
  const follower = await aFollower(place);
  return { place, ...follower };
}

it('a nomination is told to the director, the decision to who nominated, the new post to the person; each once', async () => {
  const { place, drain, inbox, stream: _, ...rest } = await aPlace();
  const played = await aCycle(place, 'published');
  const step = async (by: string, action: string, body: object = {}) => {
    const { units } = (await played.hr(promotions.read, { params: played.params })).data;
    const row = units.flatMap(({ rows }) => rows).find((one) => one.employee.id === '0101')!;
    const at = { params: { ...played.params, employee: '0101', action }, query: { unit: '客服部' } };
    expect((await played.as(by)(promotions.decide, { ...at, seen: row.version, body })).status).toBe(200);
    await drain();
  };
  const told = async (person: string) =>
    (await inbox(person))
      .filter(({ kind }) => kind.startsWith('promotion-'))
      .map(said)
      .toReversed();
  await step('0801', 'nominate', { reason: '连续达到要求' });
  expect(await told('0901')).toEqual(['promotion-waits name: 林小满 unit: 客服部']);
  await step('0901', 'decline', { reason: '再看一期' });
  await step('0801', 'nominate', { reason: '又达到要求' });
  await step('0901', 'approve');
  await step('0801', 'record', { from: '2026-09-01', post: { zh: '高级专员', en: 'Senior agent' } });
  expect(await told('0901')).toHaveLength(2);
  expect(await told('0801')).toEqual([
    'promotion-declined name: 林小满 reason: 再看一期 unit: 客服部',
    'promotion-approved name: 林小满 unit: 客服部',
  ]);
  expect(await told('0101')).toEqual([
    'promotion-recorded due: 2026-09-01 en: Senior agent name: 林小满 unit: 客服部 zh: 高级专员',
  ]);
  expect(rest.aside).toEqual([]);
});

it('whoever is honoured is told; who was already, not when somebody else is added', async () => {
  const { place, drain, inbox } = await aPlace();
  const played = await aCycle(place, 'published');
  const read = async () => (await played.hr(honours.read, { params: played.params })).data;
  const { byRule } = await read();
  const [first, second] = byRule.map(({ employee }) => employee);
  const announce = async (leftOut: string[]) => {
    const body = { announced: true, leftOut };
    await played.hr(honours.announce, { params: played.params, body, seen: (await read()).version });
    await drain();
  };
  const told = async (person: string) => (await inbox(person)).filter(({ kind }) => kind === 'honoured').map(said);
  await announce([second!]);
  expect([await told(first!), await told(second!)]).toEqual([['honoured en: Service star zh: 服务之星'], []]);
  await announce([]);
  expect([(await told(first!)).length, (await told(second!)).length]).toEqual([1, 1]);
});

it('those who wrote a policy learn that it was returned, and that it was approved', async () => {
  const { place, drain, inbox } = await aPlace();
  const desk = policyDesk(() => place);
  await desk.begin();
  await desk.move('0801', 'submit');
  await desk.move('0901', 'return', { reason: '请写明分值' });
  await drain();
  await desk.move('0801', 'submit');
  await desk.move('0901', 'approve');
  await drain();
  const kinds = async (person: string) => (await inbox(person)).map(({ kind }) => kind);
  expect((await kinds('0801')).toReversed()).toEqual(['policy-returned', 'policy-approved']);
  expect(new Set(await kinds('0901'))).toEqual(new Set(['policy-waits']));
});
