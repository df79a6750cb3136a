import { expect, it } from 'vitest';
import { inbox } from '#lib/contract/inbox.ts';
import { me } from '#lib/contract/me.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { anInstallation } from '#test/support/installation.ts';

async function stage() {
  const place = await anInstallation();
  const { drain } = await aFollower(place);
  const played = await aCycle(place, 'open');
  await drain();
  const as = (person: string) => {
    const visit = played.as(person);
    const read = async (notice: string | null) => (await visit(inbox.markRead, { body: { notice } })).data;
    return {
      visit,
      read,
      list: async () => (await visit(inbox.read)).data,
      bell: async () => (await visit(me)).data.unread,
    };
  };
  return { place, played, as, drain };
}

it('shows what I was told in words, the newest first, and how much of it is new', async () => {
  const { list, bell } = (await stage()).as('0101');
  const { items, unread, nextCursor } = await list();
  expect(items.map(({ kind, read, place, title }) => [kind, read, place, title.en])).toEqual([
    ['opened', false, '/', expect.stringMatching(/Third quarter 2026/)],
    ['announced', false, '/confirm/2026Q3-service', expect.stringMatching(/Third quarter 2026/)],
  ]);
  expect([unread, await bell(), nextCursor]).toEqual([2, 2, null]);
});

it('marks one as read, or all, and the bell says so at once; again it changes nothing', async () => {
  const { list, bell, read } = (await stage()).as('0101');
  const [newest] = (await list()).items;
  expect(await read(newest!.id)).toEqual({ unread: 1 });
  expect(await read(newest!.id)).toEqual({ unread: 1 });
  expect((await list()).items.map((notice) => notice.read)).toEqual([true, false]);
  expect(await read(null)).toEqual({ unread: 0 });
  expect(await read(null)).toEqual({ unread: 0 });
  expect([await bell(), (await list()).unread]).toEqual([0, 0]);
});

it('counts anew what comes while some was read', async () => {
  const { as, played, drain } = await stage();
  await as('0101').read(null);
  await played.rateAll();
  await played.move('shut');
  await played.setPools();
  await played.move('signOff');
  await played.move('publish');
  await drain();
  expect(await as('0101').bell()).toBe(1);
  expect((await as('0101').list()).items[0]).toMatchObject({ kind: 'published', read: false });
});

it('is nobody else’s: a notice of another is not there, and stays unread', async () => {
  const { as } = await stage();
  const [theirs] = (await as('0101').list()).items;
  const before = (await as('0102').list()).items.filter(({ read }) => !read).length;
  const foreign = Buffer.from('2026-01-01T00:00:00.000Z#opened#nothing').toString('base64url');
  for (const notice of [foreign, 'no notice']) {
    const { status, problem } = await as('0102').visit(inbox.markRead, { body: { notice } });
    expect([status, problem.code, problem.reason]).toEqual([404, 'not-found', 'notice']);
  }
  await as('0102').visit(inbox.markRead, { body: { notice: theirs!.id } });
  expect((await as('0101').list()).items[0]!.read).toBe(false);
  expect(before).toBe(2);
});

it('lets ten at once mark what they like, and still counts right', async () => {
  const { list, read, bell } = (await stage()).as('0101');
  const { items } = await list();
  await Promise.all([...items, ...items, ...items].map(({ id }) => read(id)));
  expect(await bell()).toBe(0);
});

it('asks no more of the database when it is full: a page of thirty, and nothing for the bell', async () => {
  const { place, as } = await stage();
  const cost = async (ask: () => Promise<unknown>) => {
    place.client.meter.reset();
    await ask();
    const { counted, readUnits } = place.client.meter.snapshot();
    return [counted, readUnits];
  };
  const { list, bell } = as('0101');
  await bell();
  const before = await cost(bell);
  const [notice] = (await place.store.inboxOf('0101')).items;
  const many = Array.from({ length: 300 }, (_, number) => ({ ...notice!, about: `another ${number}` }));
  await place.store.tell(many);
  expect(await cost(bell)).toEqual(before);
  const [requests, units] = await cost(list);
  expect([requests, (units ?? 0) <= 4]).toEqual([2, true]);
  expect((await list()).items).toHaveLength(30);
});
