import { beforeEach, describe, expect, it } from 'vitest';
import { preferences } from '#lib/contract/preferences.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

const reached = aPerson({ id: '0102', name: '周亦安', email: 'zhou@example.com', chatId: 'zhou' });
let place: Installation;
let me: ReturnType<typeof visitorOf>;
beforeEach(async () => {
  place = await anInstallation({ people: [...everybody.filter(({ id }) => id !== reached.id), reached] });
  me = visitorOf(place, '0102');
});
const wanted = { mail: true, chat: false, daily: '08:00', language: 'en' as const };

describe('how somebody is told', () => {
  it('is the usual until they choose; then what they chose', async () => {
    const usual = { mail: true, chat: true, daily: null, language: null, email: 'zhou@example.com', chatId: 'zhou' };
    expect((await me(preferences.read)).data).toEqual({ ...usual, version: 0 });
    expect((await me(preferences.edit, { seen: 0, body: wanted })).data).toEqual({ ...usual, ...wanted, version: 1 });
    expect((await me(preferences.read)).data).toEqual({ ...usual, ...wanted, version: 1 });
  });
  it('is their own: of others nothing is changed, or seen', async () => {
    await me(preferences.edit, { seen: 0, body: wanted });
    const other = await visitorOf(place, '0101')(preferences.read);
    expect(other.data).toMatchObject({ daily: null, email: null, version: 0 });
  });
  it('is not written over unseen', async () => {
    await me(preferences.edit, { seen: 0, body: wanted });
    const late = await me(preferences.edit, { seen: 0, body: { ...wanted, daily: null } });
    expect([late.status, late.problem.code]).toEqual([412, 'version-changed']);
  });
  it.each(['8:00', '24:00', '08:30', ''])('cannot be at %j', async (daily) => {
    const refused = await me(preferences.edit, { seen: 0, body: { ...wanted, daily } });
    expect([refused.status, refused.problem.code]).toEqual([422, 'invalid']);
  });
});
