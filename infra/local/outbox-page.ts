import { Hono } from 'hono';
import { html, type Html } from '#lib/notify/html.ts';
import type { Outbox, Posted } from './outbox.ts';

const ways = { mail: '邮件 Mail', chat: '聊天 Chat', group: '群 Group' } as const;
const shown = 300;

/** What would have been sent, the newest first; each mail as its reader would see it. On one machine only. */
export function outboxPage({ all }: Outbox, timeZone: string): Hono {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const app = new Hono();
  app.get('/', (c) => c.html(String(list(all(), time))));
  app.get('/:number{[0-9]+}', (c) => {
    const one = all()[Number(c.req.param('number'))];
    return one === undefined ? c.notFound() : c.html(String(single(one, c.req.param('number'), time)));
  });
  app.get('/:number{[0-9]+}/html', (c) => {
    const one = all()[Number(c.req.param('number'))];
    return one?.way === 'mail' ? c.html(one.message.html) : c.notFound();
  });
  app.get('/:number{[0-9]+}/ics', (c) => {
    const one = all()[Number(c.req.param('number'))];
    const entry = one?.way === 'mail' ? one.message.calendar : undefined;
    if (entry === undefined) return c.notFound();
    const headers = {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="invite.ics"',
    };
    return c.body(entry.content, 200, headers);
  });
  return app;
}

/** A mail program’s place, not ours: a mail runs nothing and reaches nothing, whatever stands in it. */
export const outboxPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-src 'self'; frame-ancestors 'self'";

function list(all: readonly Posted[], time: Intl.DateTimeFormat): Html {
  const newest = all.map((one, number) => ({ one, number })).toReversed();
  const rows = newest.slice(0, shown).map(
    ({ one, number }) =>
      html`<tr>
        <td><time datetime="${one.at}">${time.format(new Date(one.at))}</time></td>
        <td>${ways[one.way]}</td>
        <td>${toOf(one)}</td>
        <td><a href="/local/outbox/${number}">${titleOf(one)}</a></td>
      </tr>`,
  );
  const none = html`<p>
    还没有寄出什么。推进一个考核周期，或移动时钟，再回来看。<br />Nothing yet. Move a cycle or the clock, then come
    back.
  </p>`;
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">时间 Time</th>
        <th scope="col">方式 Way</th>
        <th scope="col">收件人 To</th>
        <th scope="col">标题 Subject</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const lead = html`<p>
    这台机器什么也不往外寄；本来会寄出的都在这里，共 ${all.length} 封。 <br />Nothing leaves this machine: what would
    have been sent is kept here, ${all.length} in all.
  </p>`;
  return page('发件箱 Outbox', html`${lead}${rows.length === 0 ? none : table}`);
}

function single(one: Posted, number: string, time: Intl.DateTimeFormat): Html {
  const head = html`<p><a href="/local/outbox">← 发件箱 Outbox</a></p>
    <dl>
      <dt>时间 Time</dt>
      <dd>${time.format(new Date(one.at))}</dd>
      <dt>方式 Way</dt>
      <dd>${ways[one.way]}</dd>
      <dt>收件人 To</dt>
      <dd>${toOf(one)}</dd>
    </dl>`;
  const body =
    one.way === 'mail'
      ? html`${one.message.calendar === undefined ? '' : entryLink(number)}
          <h2>HTML</h2>
          <iframe sandbox title="${one.message.subject}" src="/local/outbox/${number}/html"></iframe>
          <h2>纯文本 Text</h2>
          <pre>${one.message.text}</pre>`
      : html`<pre>${one.message.text}</pre>`;
  return page(titleOf(one), html`${head}${body}`);
}

const entryLink = (number: string): Html =>
  html`<p><a href="/local/outbox/${number}/ics">日历附件 Calendar entry (invite.ics)</a></p>`;

const titleOf = (one: Posted): string => (one.way === 'mail' ? one.message.subject : one.message.title);
const toOf = (one: Posted): string => (one.way === 'group' ? '' : one.message.to);

const page = (title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          body {
            max-width: 960px;
            margin: 0 auto;
            padding: 24px 16px 64px;
            font:
              15px/1.7 system-ui,
              'PingFang SC',
              'Noto Sans SC',
              'Microsoft YaHei',
              sans-serif;
          }
          h1 {
            font-size: 24px;
          }
          h2 {
            font-size: 16px;
          }
          table {
            width: 100%;
            border-collapse: collapse;
          }
          th,
          td {
            padding: 6px 12px 6px 0;
            border-bottom: 1px solid #8886;
            text-align: left;
            vertical-align: top;
            overflow-wrap: anywhere;
          }
          td:first-child,
          td:nth-child(2) {
            white-space: nowrap;
          }
          dl {
            display: grid;
            grid-template-columns: max-content 1fr;
            gap: 0 16px;
          }
          dd {
            margin: 0;
          }
          iframe {
            width: 100%;
            height: 480px;
            border: 1px solid #8886;
            border-radius: 6px;
            background: Canvas;
          }
          pre {
            padding: 16px;
            border: 1px solid #8886;
            border-radius: 6px;
            white-space: pre-wrap;
            overflow-wrap: anywhere;
            font: inherit;
          }
          @media (max-width: 600px) {
            thead {
              display: none;
            }
            tr {
              display: block;
              padding: 8px 0;
              border-bottom: 1px solid #8886;
            }
            td {
              display: inline-block;
              border: 0;
              padding: 0 12px 0 0;
            }
            td:last-child {
              display: block;
            }
          }
        </style>
      </head>
      <body>
        <main>
          <p><a href="/sign-in">衡绩 Hengji</a></p>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
