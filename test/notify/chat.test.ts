import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dingtalkGroup, dingtalkPeople } from '#lib/notify/chat/dingtalk.ts';
import { feishuGroup, feishuPeople } from '#lib/notify/chat/feishu.ts';
import { groupMessage } from '#lib/notify/chat/group-message.ts';
import { personalMessageOf } from '#lib/notify/chat/personal-message.ts';
import { wecomGroup, wecomPeople } from '#lib/notify/chat/wecom.ts';
import type { GroupPoster, Outcome, PersonalMessenger } from '#lib/notify/ports.ts';
import { chatServer } from '#test/support/chat-server.ts';
import { aNotice } from './makers.ts';

const at = Date.parse('2026-09-28T01:00:00.000Z');
let time = at;
const now = () => time;
let server: Awaited<ReturnType<typeof chatServer>>;
type Answers = Parameters<typeof chatServer>[0];
const serve = async (answer: Answers) => (server = await chatServer(answer));
afterEach(async () => {
  time = at;
  await server.end();
});

const progress = {
  cycle: { zh: '第三季度考核', en: 'Q3' },
  kind: 'self',
  when: 'today',
  due: '2026-09-30',
  done: 18,
  of: 24,
} as const;
const message = groupMessage(progress, 'zh');

const groups: Record<string, { code: 'code' | 'errcode'; busy: number; make: (url: string) => GroupPoster }> = {
  feishu: {
    code: 'code',
    busy: 11232,
    make: (url) => feishuGroup({ url: `${url}/open-apis/bot/v2/hook/1`, secret: 's', now }),
  },
  dingtalk: {
    code: 'errcode',
    busy: 410100,
    make: (url) => dingtalkGroup({ url: `${url}/robot/send?access_token=a`, secret: 'SECs', now }),
  },
  wecom: { code: 'errcode', busy: 45009, make: (url) => wecomGroup({ url: `${url}/cgi-bin/webhook/send?key=k`, now }) },
};

describe('a group', () => {
  it.each(Object.entries(groups))('of %s gets it, and says when it cannot', async (_, { code, busy, make }) => {
    const answers = [
      { body: { [code]: 0 } },
      { body: { [code]: busy } },
      { body: { [code]: 9499 } },
      { status: 429, headers: { 'retry-after': '7' } },
      { hangUp: true as const },
    ];
    const { base } = await serve(() => answers[server.asked.length - 1] ?? {});
    const group = make(base);
    const outcomes: Outcome[] = [];
    while (outcomes.length < answers.length) {
      outcomes.push(await group.post(message));
      time += 60_000;
    }
    expect(outcomes.map(({ done }) => done)).toEqual(['sent', 'later', 'never', 'later', 'never']);
    expect(outcomes[3]).toMatchObject({ afterSeconds: 7 });
    expect(JSON.stringify(outcomes)).not.toMatch(/127\.0\.0\.1|access_token|key=/);
    expect(JSON.stringify(server.asked[0]?.body)).toContain('还有 6 份没交，今天截止。');
  });

  it.each(Object.entries(groups))(
    'of %s is never sent more than it takes in a minute',
    async (name, { code, make }) => {
      const { base } = await serve(() => ({ body: { [code]: 0 } }));
      const group = make(base);
      const allowed = { feishu: 100, dingtalk: 20, wecom: 20 }[name];
      for (let second = 0; second < 60; second += 1) {
        for (let i = 0; i < 3; i += 1) await group.post(message);
        time += 1_000;
      }
      expect(server.asked.length).toBeLessThanOrEqual(allowed ?? 0);
      expect(server.asked.length).toBeGreaterThan((allowed ?? 0) * 0.8);
    },
  );

  it('of Feishu and DingTalk gets what is signed with its secret', async () => {
    const { base } = await serve(() => ({ body: {} }));
    await groups['feishu']!.make(base).post(message);
    await groups['dingtalk']!.make(base).post(message);
    const [feishu, dingtalk] = server.asked;
    const seconds = String(at / 1_000);
    expect(feishu?.body).toMatchObject({
      timestamp: seconds,
      sign: createHmac('sha256', `${seconds}\ns`).digest('base64'),
    });
    expect(dingtalk?.query).toEqual({
      access_token: 'a',
      timestamp: String(at),
      sign: createHmac('sha256', 'SECs').update(`${at}\nSECs`).digest('base64'),
    });
  });

  it('that cannot be reached is tried again: nothing has left', async () => {
    const { base } = await serve(() => ({}));
    await server.end();
    expect(await groups['feishu']!.make(base).post(message)).toMatchObject({ done: 'later' });
    await serve(() => ({}));
  });
});

const people: Record<
  string,
  { token: object; expired: object; make: (base: string) => PersonalMessenger; tokenPath: string }
> = {
  feishu: {
    token: { code: 0, tenant_access_token: 't', expire: 7200 },
    expired: { code: 99991663 },
    make: (base) => feishuPeople({ base, id: 'cli', secret: 's', now }),
    tokenPath: '/open-apis/auth/v3/tenant_access_token/internal',
  },
  dingtalk: {
    token: { errcode: 0, access_token: 't', expires_in: 7200 },
    expired: { errcode: 42001 },
    make: (base) => dingtalkPeople({ base, key: 'k', secret: 's', agent: 7, now }),
    tokenPath: '/gettoken',
  },
  wecom: {
    token: { errcode: 0, access_token: 't', expires_in: 7200 },
    expired: { errcode: 40014 },
    make: (base) => wecomPeople({ base, corporation: 'ww', secret: 's', agent: 7, now }),
    tokenPath: '/cgi-bin/gettoken',
  },
};
const personal = (of: Partial<Parameters<typeof personalMessageOf>[0]> = {}) =>
  personalMessageOf({
    to: 'lin',
    language: 'zh',
    notices: [aNotice()],
    site: 'https://hengji.example.com',
    id: 'n-1',
    ...of,
  });

describe.each(Object.entries(people))('a person on %s', (_, { token, expired, make, tokenPath }) => {
  it('gets a message; the token is fetched once, and again when it is over', async () => {
    const { base } = await serve(({ path }) => ({ body: path === tokenPath ? token : {} }));
    const messenger = make(base);
    const outcomes = await Promise.all([messenger.send(personal()), messenger.send(personal())]);
    expect(outcomes).toEqual([{ done: 'sent' }, { done: 'sent' }]);
    const fetches = () => server.asked.filter(({ path }) => path === tokenPath).length;
    expect(fetches()).toBe(1);
    time += 7_000_000;
    await messenger.send(personal());
    expect(fetches()).toBe(2);
    const sent = JSON.stringify(server.asked.find(({ path }) => path !== tokenPath));
    for (const part of ['自评9月30日截止', '还有 2 份自评等您交', 'https://hengji.example.com/'])
      expect(sent).toContain(part);
  });

  it('gets it also where the token was withdrawn, but not for ever', async () => {
    const { base } = await serve(({ path }) => ({
      body: path === tokenPath ? token : server.asked.length < 3 ? expired : {},
    }));
    expect(await make(base).send(personal())).toEqual({ done: 'sent' });
    await server.end();
    const never = await serve(({ path }) => ({ body: path === tokenPath ? token : expired }));
    expect(await make(never.base).send(personal())).toMatchObject({ done: 'never' });
    expect(server.asked).toHaveLength(4);
  });

  it('may be sent the same again after silence: the chat leaves it out', async () => {
    const { base } = await serve(({ path }) => (path === tokenPath ? { body: token } : { hangUp: true }));
    expect(await make(base).send(personal())).toMatchObject({ done: 'later' });
  });
});

describe('what is in a name or a sentence', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom('"', '\\', '<at user_id="all"></at>', '<div>', '@all', '\n', '\ud800'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join(''));

  it.each(Object.entries(people))(
    'changes nothing of the form that %s is sent',
    async (_, { token, make, tokenPath }) => {
      const { base } = await serve(({ path }) => ({ body: path === tokenPath ? token : {} }));
      const messenger = make(base);
      const shapeOf = async (text: string) => {
        const notices = [
          aNotice({
            kind: 'reopened',
            cycle: { id: 'q', name: { zh: text, en: text } },
            params: { name: text, reason: text },
          }),
        ];
        time += 60_000;
        await messenger.send(personal({ notices }));
        const { body } = server.asked.at(-1)!;
        const shape = (value: unknown): unknown =>
          typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]))
            : typeof value === 'string' && value.startsWith('{')
              ? shape(JSON.parse(value))
              : typeof value;
        const tagged = /[<&]/.test(JSON.stringify(body['textcard'] ?? ''));
        return { tagged, shape: shape(body), to: body['receive_id'] ?? body['userid_list'] ?? body['touser'] };
      };
      const plain = await shapeOf('x');
      expect([plain.to, plain.tagged]).toEqual(['lin', false]);
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          expect(await shapeOf(text)).toEqual(plain);
        }),
        { numRuns: 40 },
      );
    },
  );
});
