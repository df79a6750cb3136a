import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { sendDigests } from '#lib/app/notices/digests.ts';
import { sendTold } from '#lib/app/notices/send.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import { usualPreferences } from '#lib/domain/notices/preferences.ts';
import type { PersonalMessage } from '#lib/notify/chat/personal-message.ts';
import { smtpMailer } from '#lib/notify/mailers.ts';
import type { Carriers, Outcome } from '#lib/notify/ports.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { mailServer } from '#test/support/mail-server.ts';
import { partsOf } from '#test/support/mime.ts';
import { aNotice } from './makers.ts';

const reached = aPerson({ id: '0102', name: '周亦安', email: 'zhou@example.com', chatId: 'zhou' });
const people = [...everybody.filter(({ id }) => id !== reached.id), reached];
const start = '2026-09-28T01:00:00.000Z';
const minutes = (count: number) => new Date(Date.parse(start) + count * 60_000).toISOString();

let server: Awaited<ReturnType<typeof mailServer>>;
let place: Installation;
beforeAll(async () => {
  server = await mailServer();
  place = await anInstallation({ people });
});
afterAll(() => server.end());

let chats: PersonalMessage[];
let answer: Outcome;
let carriers: Carriers;
let to: string;
let count = 0;
beforeEach(async () => {
  server.received.length = 0;
  server.refuse(undefined);
  chats = [];
  answer = { done: 'sent' };
  const mailer = smtpMailer({ url: server.url, from: 'hengji@example.com' });
  const messenger = { send: async (message: PersonalMessage) => (chats.push(message), answer) };
  carriers = { site: 'https://hengji.example.com', mailer, messenger };
  // Each test has a person of its own.
  to = `p${(count += 1)}`;
  await place.store.together([place.store.personWrite({ ...reached, id: to, version: 0 }, null)]);
});

const told = async (...notices: Partial<Notice>[]) =>
  place.store.tell(notices.map((notice, i) => aNotice({ to, at: start, about: String(i), ...notice })));
const context = (at: string) =>
  clockContext({ ...chance, store: place.store, now: () => at, timeZone: 'Asia/Shanghai' });
const send = (at = start, by = carriers) => sendTold(context(at), by, to);
const prefer = async (of: object) => {
  const now = await place.store.preferencesOf(to);
  await place.store.together([place.store.preferencesWrite({ ...now, ...usualPreferences, ...of })]);
};
const marks = async () =>
  (await place.store.inboxOf(to)).items.map(({ sent }) => [sent?.mail?.state, sent?.chat?.state]);
/** Who is asked about again by a moment, and forgotten with it. */
const dueBy = async (at: string) => {
  const asked: string[] = [];
  await sendDigests(context(at), { send: async (some) => void asked.push(...some) });
  return asked.filter((person) => person === to);
};

describe('what somebody was told', () => {
  it('reaches them once, however often it is sent', async () => {
    await told({});
    await Promise.all([send(), send(), send()]);
    await send(minutes(60));
    expect([server.received.length, chats.length]).toEqual([1, 1]);
    expect(await marks()).toEqual([['sent', 'sent']]);
    expect(chats[0]).toMatchObject({
      to: 'zhou',
      title: '自评9月30日截止',
      button: { href: 'https://hengji.example.com/' },
    });
  });

  it('is one message where it is several notices', async () => {
    await told({}, { kind: 'published' }, { kind: 'announced' });
    await send();
    expect(server.received).toHaveLength(1);
    const [text] = partsOf(server.received[0]!.mail, 'text/plain');
    for (const part of ['自评9月30日截止', '的结果出来了', '已公示']) expect(text!.content).toContain(part);
    expect(chats).toMatchObject([{ button: { href: 'https://hengji.example.com/inbox' } }]);
  });

  it('is not sent to whoever read it, does not want it, has left or has no address', async () => {
    await told({ readAt: start });
    await send();
    await told({ about: 'b' });
    await prefer({ mail: false, chat: false });
    await send();
    const [person] = await place.store.peopleByIds([to], { consistent: true });
    await place.store.together([place.store.personWrite({ ...person!, left: '2026-09-01' }, null)]);
    await prefer({ mail: true });
    await send();
    expect([server.received.length, chats.length]).toEqual([0, 0]);
    await place.store.tell([aNotice({ to: '0103', at: start })]);
    await sendTold(context(start), carriers, '0103');
    expect(server.received).toEqual([]);
  });

  it('speaks the language of the person, or of the organisation', async () => {
    await told({});
    await prefer({ language: 'en', chat: false });
    await send();
    expect(server.received[0]!.mail.headers.get('subject')).toBe('Self-evaluation due on 30 September');
  });

  it('comes together at the hour of the day that the person chose', async () => {
    await prefer({ daily: '10:00', chat: false });
    await told({}, { kind: 'opened' });
    await send();
    expect(server.received).toEqual([]);
    expect(await dueBy(minutes(59))).toEqual([]);
    expect(await dueBy(minutes(60))).toEqual([to]);
    await send(minutes(60));
    expect(server.received).toHaveLength(1);
    expect(await dueBy(minutes(10_000))).toEqual([]);
  });

  it('goes out later where the mail server is not ready, and never where it refuses', async () => {
    await prefer({ chat: false });
    await told({});
    server.refuse(451);
    expect(await send()).toBe(120);
    expect(await marks()).toEqual([['waiting', undefined]]);
    server.refuse(undefined);
    expect(await send(minutes(3))).toBeNull();
    expect(await marks()).toEqual([['sent', undefined]]);
    await told({ about: 'other' });
    server.refuse(550);
    await send();
    expect(new Set(await marks())).toEqual(
      new Set([
        ['failed', undefined],
        ['sent', undefined],
      ]),
    );
  });
});

describe('a sender that is cut off between claiming and saying what became of it', () => {
  const cutOff: Carriers['mailer'] = { send: () => Promise.reject(new Error('cut off')) };

  it('leaves a mail that is sent again as the same mail', async () => {
    await prefer({ chat: false });
    await told({});
    const ids: string[] = [];
    const real = carriers.mailer!;
    // It is sent, and then the function dies.
    const dies = {
      send: async (mail: Parameters<typeof real.send>[0]) => (
        ids.push(mail.messageId),
        await real.send(mail),
        Promise.reject(new Error('gone'))
      ),
    };
    await expect(send(start, { ...carriers, mailer: dies })).rejects.toThrow('gone');
    expect(await send(minutes(5))).toBe(1_200);
    expect(server.received).toHaveLength(1);
    await send(minutes(30));
    expect(server.received.map(({ mail }) => mail.headers.get('message-id'))).toEqual([ids[0], ids[0]]);
    expect(await marks()).toEqual([['sent', undefined]]);
  });

  it('leaves a chat message that is not sent again', async () => {
    await prefer({ mail: false });
    await told({});
    await expect(
      send(start, { ...carriers, messenger: { send: () => cutOff.send(undefined as never) } }),
    ).rejects.toThrow('cut off');
    await send(minutes(30));
    expect(chats).toEqual([]);
    expect(await marks()).toEqual([[undefined, 'failed']]);
  });

  it('does not take a reading from the person who reads meanwhile', async () => {
    await prefer({ chat: false });
    await told({});
    const reads = {
      send: async () => {
        const [notice] = (await place.store.inboxOf(to)).items;
        await place.store.together([place.store.noticeWrite({ ...notice!, readAt: start })]);
        return answer;
      },
    };
    await send(start, { ...carriers, mailer: reads });
    const [notice] = (await place.store.inboxOf(to)).items;
    expect([notice?.readAt, notice?.sent?.mail?.state]).toEqual([start, 'sent']);
  });
});
