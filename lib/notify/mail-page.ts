import { html, Html } from './html.ts';
import type { Group, Page, Told } from './mail.ts';
import { words } from './words/words.ts';

/** Mail programs read what stands at the element; the few that know the reader’s scheme read these as well. */
const style = new Html(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #141414 !important; color: #e6e6e6 !important; }
  .sheet { background: #1f1f1f !important; border-color: #383838 !important; }
  .quiet { color: #a6a6a6 !important; }
  .rule { border-color: #383838 !important; }
  .press { background: #2f6fd6 !important; color: #ffffff !important; }
}
@media print { .press { background: none !important; color: inherit !important; text-decoration: underline !important; } }
`);

const font = `font-family: -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif`;

/** The mail as a page: one column that reads from top to bottom, without tables, in light and in dark. */
export function mailPage({ language, name, organisation, subject, groups, unsubscribe }: Page): Html {
  const { frame } = words[language];
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${style}
        </style>
      </head>
      <body
        class="page"
        style="margin: 0; padding: 24px 12px; background: #f5f6f8; color: #1f2329; ${new Html(font)}; font-size: 16px; line-height: 1.7"
      >
        <div
          class="sheet"
          style="max-width: 560px; margin: 0 auto; padding: 24px 28px; background: #ffffff; border: 1px solid #e3e5e8; border-radius: 8px"
        >
          <p style="margin: 0 0 16px">${frame.hello(name)}</p>
          ${groups.map((group) => groupPart(group, groups.length > 1))}
        </div>
        <div
          class="quiet"
          style="max-width: 560px; margin: 16px auto 0; padding: 0 28px; color: #5c6370; font-size: 14px"
        >
          <p style="margin: 0">${organisation} · ${frame.product}</p>
          <p style="margin: 4px 0 0">
            ${frame.why} <a class="quiet" href="${unsubscribe}" style="color: #5c6370">${frame.change}</a>
          </p>
        </div>
      </body>
    </html> `;
}

function groupPart({ title, told }: Group, titled: boolean): Html {
  const head = html`<h2 class="quiet" style="margin: 24px 0 0; color: #5c6370; font-size: 14px; font-weight: 600">
    ${title}
  </h2>`;
  return html`${titled ? head : ''}${told.map(noticePart)}`;
}

function noticePart({ title, text, button, href }: Told): Html {
  return html` <div class="rule" style="margin: 12px 0 0; padding: 12px 0 4px; border-top: 1px solid #e3e5e8">
    <h3 style="margin: 0 0 4px; font-size: 18px; line-height: 1.5">${title}</h3>
    <p style="margin: 0 0 12px">${text}</p>
    <p style="margin: 0">
      <a
        class="press"
        href="${href}"
        style="display: inline-block; padding: 8px 16px; background: #0958d9; color: #ffffff; border-radius: 6px; text-decoration: none"
        >${button}</a
      >
    </p>
  </div>`;
}
