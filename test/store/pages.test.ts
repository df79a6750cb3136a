import { beforeAll, describe, expect, it } from 'vitest';
import { storeOn } from '#lib/store/store.ts';
import { aPerson } from '#test/support/installation.ts';
import { aTable } from '#test/support/store.ts';
import { anEntry } from '#test/support/writes.ts';

const { client } = await aTable();
const store = storeOn(client);
const encoded = (start: unknown) => Buffer.from(JSON.stringify(start)).toString('base64url');

beforeAll(async () => {
  const at = (place: number) => `2026-09-20T01:00:00.${String(place).padStart(3, '0')}Z`;
  for (let place = 0; place < 230; place += 1) await store.commit(anEntry({ cycle: 'P', at: at(place) }), []);
  const people = Array.from({ length: 250 }, (_, place) => aPerson({ id: String(1000 + place) }));
  for (let start = 0; start < people.length; start += 50)
    await store.together(people.slice(start, start + 50).map((one) => store.personWrite({ ...one, version: 0 }, null)));
});

describe('a list', () => {
  it('comes page by page, each entry once, the newest first', async () => {
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.auditOf('P', { cursor });
      seen.push(...page.items.map(({ at }) => at));
      sizes.push(page.items.length);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(sizes).toEqual([100, 100, 30]);
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => b.localeCompare(a)));
  });

  it('by an index does too', async () => {
    const first = await store.peopleOf('客服部');
    const second = await store.peopleOf('客服部', first.nextCursor ?? '');
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([200, 50, null]);
  });
});

describe('a cursor', () => {
  const refused = { code: 'invalid', problems: [{ path: 'cursor', code: 'cursor' }] };
  it.each([
    ['of nothing', ''],
    ['that is no text of ours', '%%%'],
    ['that is no object', encoded(7)],
    ['that is null', encoded(null)],
    ['of another cycle', encoded({ pk: 'AUDIT#Q', sk: 'x' })],
    ['of another partition', encoded({ pk: 'PERSON#0101', sk: 'PERSON' })],
    ['that lacks a part', encoded({ pk: 'AUDIT#P' })],
    ['with a part too many', encoded({ pk: 'AUDIT#P', sk: 'x', gsi1pk: 'PEOPLE#客服部' })],
    ['with an empty part', encoded({ pk: 'AUDIT#P', sk: '' })],
    ['with a part that no key can be', encoded({ pk: 'AUDIT#P', sk: 'x'.repeat(2000) })],
    ['with a number', encoded({ pk: 'AUDIT#P', sk: 7 })],
  ])('%s is refused', async (_, cursor) => {
    await expect(store.auditOf('P', { cursor })).rejects.toMatchObject(refused);
  });

  it('of one list is refused by another', async () => {
    const { nextCursor } = await store.auditOf('P');
    await expect(store.peopleOf('客服部', nextCursor ?? '')).rejects.toMatchObject(refused);
    const people = await store.peopleOf('客服部');
    await expect(store.auditOf('P', { cursor: people.nextCursor ?? '' })).rejects.toMatchObject(refused);
    await expect(store.peopleOf('协调部', people.nextCursor ?? '')).rejects.toMatchObject(refused);
  });
});
