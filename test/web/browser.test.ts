import { afterAll, expect, it } from 'vitest';
import { openBrowser } from '#test/support/browser.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

/** A page as strict as a deployed one, in the application's own font stack; `shown` is one element per text. */
async function aPage(texts: string[], style = '') {
  const context = await browser.visitor();
  const fetched: string[] = [];
  await context.route('http://app.test/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'" },
      body: `<style>
        p { display: inline-block; width: 60px; height: 60px; margin: 0; font: 48px 'PingFang SC', 'Noto Sans SC', sans-serif; ${style} }
      </style>${texts.map((text) => `<p>${text}</p>`).join('')}`,
    }),
  );
  const page = await context.newPage();
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('http://app.test/');
  const pictures: string[] = [];
  for (const element of await page.locator('p').all()) {
    pictures.push((await element.screenshot({ animations: 'disabled' })).toString('base64'));
  }
  await context.close();
  return { pictures, fetched };
}

it('shows Chinese, not boxes and not nothing, under a strict content policy', async () => {
  const { pictures, fetched } = await aPage(['衡', '绩', '衡', '', '\uE000']);
  const [heng, ji, hengAgain, nothing, unknown] = pictures;
  expect(heng).toBe(hengAgain);
  expect(heng).not.toBe(ji);
  expect([nothing, unknown]).not.toContain(heng);
  expect([nothing, unknown]).not.toContain(ji);
  expect(fetched).toEqual(['/']);
});

it('shows Chinese in the serif family of documents and in bold', async () => {
  const serif = await aPage(['衡', '绩'], `font-family: 'Songti SC', 'Noto Serif SC', serif;`);
  const plain = await aPage(['衡']);
  const bold = await aPage(['衡'], 'font-weight: 700;');
  expect(serif.pictures[0]).not.toBe(serif.pictures[1]);
  expect(bold.pictures[0]).not.toBe(plain.pictures[0]);
});

it('is in China', async () => {
  const page = await (await browser.visitor()).newPage();
  expect(await page.evaluate('navigator.language')).toBe('zh-CN');
  expect(await page.evaluate('new Date("2026-09-30T01:00:00Z").getHours()')).toBe(9);
});
