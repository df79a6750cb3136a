import { beforeEach, describe, expect, it } from 'vitest';
import { policies } from '#lib/contract/policies.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

describe.each(templateIds)('the template %s', (id) => {
  it('is a policy without a problem, in both languages', () => {
    const scheme = schemeFrom(id);
    for (const { name, indicators } of scheme.calculation.dimensions)
      for (const one of [name, ...indicators.map((indicator) => indicator.name)])
        expect(one?.zh && one.en).toBeTruthy();
  });
});

describe('a policy from a template', () => {
  let place: Installation;
  let hr: ReturnType<typeof visitorOf>;
  beforeEach(async () => {
    place = await anInstallation();
    hr = visitorOf(place, '0801');
  });
  const name = { zh: '坐席考核', en: 'Agents' };
  const create = (over: object = {}, key?: string) =>
    hr(policies.create, { body: { template: 'service-centre', name, ...over }, ...(key === undefined ? {} : { key }) });

  it('can be read and used at once', async () => {
    const { data } = await create();
    expect(data).toMatchObject({ id: 'service-centre-quarterly', number: 1, name });
    const read = await hr(policies.read, { params: { policy: data.id, version: 1 } });
    expect(read.data.scheme).toMatchObject({ calculation: { id: data.id, name } });
    await aCycle(place, 'announced', aNewCycle({ policy: { id: data.id, version: 1 } }));
    const { items } = await place.store.auditOf(null);
    expect(items).toMatchObject([{ action: 'policy.create', details: { template: 'service-centre' } }]);
  });
  it('is made once by a double click, and another one gets an id of its own', async () => {
    const both = await Promise.all([create({}, 'one'), create({}, 'one')]);
    expect(both.map(({ data }) => data.id)).toEqual(['service-centre-quarterly', 'service-centre-quarterly']);
    const other = await create({ name: { zh: '另一个', en: 'Another' } });
    expect(other.data.id).toBe('service-centre-quarterly-2');
  });
  it('needs a name that no other has, and a template that there is', async () => {
    await create();
    expect((await create()).problem.errors).toMatchObject([{ path: 'name', code: 'policy.name-taken' }]);
    expect((await create({ template: 'magic' })).problem.errors).toMatchObject([{ path: 'template' }]);
  });
  it.each(['0101', '0107', '0901', '0999'])('is not made by %s', async (person) => {
    const body = { template: 'call-centre', name };
    expect(await visitorOf(place, person)(policies.create, { body })).toMatchObject({ problem: { reason: 'not-hr' } });
  });
});
