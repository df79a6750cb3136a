import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { mailOf, type Letter } from '#lib/notify/mail.ts';
import { sesMailer, smtpMailer } from '#lib/notify/mailers.ts';
import { chatServer } from '#test/support/chat-server.ts';
import { mailServer } from '#test/support/mail-server.ts';
import { partsOf, readMail } from '#test/support/mime.ts';
import { aNotice } from './makers.ts';

const letter = (of: Partial<Letter> = {}): Letter => ({
  to: { email: 'lin@example.com', name: '林小满' },
  language: 'zh',
  notices: [aNotice()],
  site: 'https://hengji.example.com',
  organisation: '澄江服务中心',
  id: 'notice-1',
  ...of,
});
const from = '衡绩 <no-reply@example.com>';

describe('a mail over SMTP', () => {
  let server: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => void (server = await mailServer()));
  afterAll(() => server.end());
  beforeEach(() => {
    server.received.length = 0;
    server.refuse(undefined);
  });
  const sent = async (of: Partial<Letter> = {}) => {
    const outcome = await smtpMailer({ url: server.url, from }).send(mailOf(letter(of)));
    return { outcome, received: server.received[0]! };
  };

  it('arrives with a text and a page that say the same', async () => {
    const { outcome, received } = await sent();
    expect(outcome).toEqual({ done: 'sent' });
    expect(received.to).toEqual(['lin@example.com']);
    expect(received.mail.headers.get('subject')).toBe('自评9月30日截止');
    expect(received.mail.headers.get('from')).toContain('no-reply@example.com');
    expect(received.mail.headers.get('message-id')).toBe('<notice-1@hengji.example.com>');
    expect(received.mail.headers.get('list-unsubscribe')).toBe('<https://hengji.example.com/preferences>');
    expect(received.mail.headers.get('auto-submitted')).toBe('auto-generated');
    const [text] = partsOf(received.mail, 'text/plain');
    const [page] = partsOf(received.mail, 'text/html');
    for (const { content } of [text!, page!]) {
      expect(content).toContain('林小满，您好：');
      expect(content).toContain('2026 年第三季度考核还有 2 份自评等您交，9月30日截止。');
      expect(content).toContain('https://hengji.example.com/');
      expect(content).toContain('改变通知方式');
    }
    expect(page!.content).toContain('<html lang="zh-CN">');
    expect(page!.content).not.toMatch(/<table|<img|<script/);
  });

  it('speaks English', async () => {
    const { received } = await sent({ language: 'en' });
    expect(received.mail.headers.get('subject')).toBe('Self-evaluation due on 30 September');
    expect(partsOf(received.mail, 'text/plain')[0]!.content).toContain(
      'In Q3 2026 you still have 2 self-evaluations to hand in by 30 September.',
    );
  });

  it('brings several together: by cycle, the newest first', async () => {
    const q2 = { id: 'q2', name: { zh: '第二季度', en: 'Q2' } };
    const { received } = await sent({
      notices: [
        aNotice({ kind: 'announced', at: '2026-09-01T00:00:00.000Z' }),
        aNotice({ kind: 'published', cycle: q2, at: '2026-09-20T00:00:00.000Z' }),
        aNotice({ kind: 'opened', at: '2026-09-25T00:00:00.000Z' }),
      ],
    });
    expect(received.mail.headers.get('subject')).toBe('2026 年第三季度考核开始评价，还有 2 条消息');
    const text = partsOf(received.mail, 'text/plain')[0]!.content;
    const order = ['— 2026 年第三季度考核 —', '开始评价', '已公示', '— 第二季度 —', '第二季度的结果出来了'].map(
      (part) => text.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.every((place) => place > 0)).toBe(true);
  });

  it.each([
    [450, 'later'],
    [421, 'later'],
    [550, 'never'],
    [553, 'never'],
  ] as const)('that the server answers with %i is tried %s', async (code, done) => {
    server.refuse(code);
    expect((await sent()).outcome.done).toBe(done);
  });

  it('that finds no server is tried again, and says nothing of the password', async () => {
    const nowhere = smtpMailer({ url: 'smtp://user:geheim@127.0.0.1:9', from });
    const outcome = await nowhere.send(mailOf(letter()));
    expect(outcome.done).toBe('later');
    expect(JSON.stringify(outcome)).not.toContain('geheim');
  });
});

describe('a mail over SES', () => {
  it('is the same, raw, to one address', async () => {
    const server = await chatServer(() => ({ body: { MessageId: 'm-1' } }));
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new SESv2Client({ region: 'eu-central-1', endpoint: server.base, credentials, maxAttempts: 1 });
    expect(await sesMailer({ client, from }).send(mailOf(letter()))).toEqual({ done: 'sent' });
    await server.end();
    const [asked] = server.asked;
    expect(asked?.path).toBe('/v2/email/outbound-emails');
    expect(asked?.body['Destination']).toEqual({ ToAddresses: ['lin@example.com'] });
    const { Raw } = asked!.body['Content'] as { Raw: { Data: string } };
    const mail = readMail(Buffer.from(Raw.Data, 'base64').toString('latin1'));
    expect(mail.headers.get('subject')).toBe('自评9月30日截止');
    expect(partsOf(mail, 'text/html')[0]!.content).toContain('林小满');
  });

  it.each([
    [400, 'MessageRejected', 'never'],
    [429, 'TooManyRequestsException', 'later'],
    [500, 'InternalFailure', 'later'],
  ] as const)('that is answered with %i %s is tried %s', async (status, name, done) => {
    const server = await chatServer(() => ({ status, body: { message: 'no' }, headers: { 'x-amzn-errortype': name } }));
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new SESv2Client({ region: 'eu-central-1', endpoint: server.base, credentials, maxAttempts: 1 });
    const outcome = await sesMailer({ client, from }).send(mailOf(letter()));
    await server.end();
    expect(outcome.done).toBe(done);
  });
});

/** Text that somebody could have for a name: any characters, and pieces of what it might break. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<b>',
        '"',
        "'",
        '&',
        '<!--',
        '-->',
        '</div>',
        '<script>',
        '\r\n',
        '\u2028',
        '\ud800',
        '=?UTF-8?',
        'Bcc: x@y.z',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('whatever is in a name or a sentence', () => {
  const tagsIn = (page: string) => [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
  const decodedText = (page: string) =>
    page
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');

  it('stays text in the page and in the subject', () => {
    const written = (text: string) => {
      const cycle = { id: 'q3', name: { zh: text, en: text } };
      const notices = [aNotice({ kind: 'reopened', cycle, params: { name: text, reason: text, due: text } })];
      return mailOf(letter({ to: { email: 'lin@example.com', name: text }, notices, organisation: text }));
    };
    const plain = tagsIn(written('x').html);
    fc.assert(
      fc.property(hostile, (text) => {
        const mail = written(text);
        expect(tagsIn(mail.html)).toEqual(plain);
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(mail.html.isWellFormed() && mail.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(decodedText(written('<b>&"\'').html)).toContain(`对<b>&"'的评价重新打开了`);
  });
});
