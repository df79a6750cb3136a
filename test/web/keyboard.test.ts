import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

/** What has the focus: its name, whether it can be seen there, and of a step whether its group is still open. */
interface Focus {
  tag: string;
  name: string;
  seen: boolean;
  unrated: boolean;
}

// Told as text: it runs in the page. A radio is drawn by the label beside it.
const focus = `(() => {
  const at = document.activeElement;
  const outlined = (el) => el && getComputedStyle(el).outlineStyle !== 'none' && getComputedStyle(el).outlineWidth !== '0px';
  const group = at.type === 'radio' ? at.closest('[role=radiogroup]') : null;
  return {
    tag: at.tagName,
    name: (at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '').trim(),
    seen: [at, at.nextElementSibling, at.closest('label')].some(outlined),
    unrated: group !== null && group.querySelector(':checked') === null,
  };
})()`;
const focused = (page: Page) => page.evaluate(focus) as Promise<Focus>;

/** Goes on with Tab until there, and does at each stop what has to be done; every stop can be seen. */
async function tabTo(page: Page, name: RegExp, stop?: (here: Focus) => Promise<void>): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    // Behind the last stop comes the browser itself, then the first.
    if (here.tag === 'BODY') continue;
    expect(here.seen, `the focus can be seen on ${here.tag} ${here.name}`).toBe(true);
    if (name.test(here.name)) return;
    await stop?.(here);
  }
  throw new Error(`Tab does not come to ${name}`);
}

async function expectHeading(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'H1', name: expect.stringMatching(name) });
}

const place = openPlace();

test('a self-evaluation is finished and submitted by keyboard alone', async () => {
  const page = await atTheBrowser(place, '林小满');
  await page.getByRole('link', { name: /继续填写/ }).waitFor();

  await tabTo(page, /^跳到正文$/);
  await tabTo(page, /^我：/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^退出$/);
  await page.keyboard.press('Escape');
  expect((await focused(page)).name).toMatch(/^我：/);

  await tabTo(page, /^继续填写/);
  await page.keyboard.press('Enter');
  await expectHeading(page, /^自评$/);
  await tabTo(page, /^检查并提交$/, async (here) => {
    if (here.unrated) await page.keyboard.press('4');
    if (here.tag === 'TEXTAREA' && here.name.includes('服务态度'))
      await page.keyboard.insertText('退款当天办结，还主动回访了两次，客户点名感谢。');
  });
  await page.keyboard.press('Enter');
  await expectHeading(page, /^检查一遍/);
  await tabTo(page, /^提交自评$/);
  await page.keyboard.press('Space');
  await expectHeading(page, /^自评已提交$/);
  expect(await page.title()).toBe('自评已提交 · 衡绩');
});

test('reading goes on where one was when a dialog has done its work and its button is gone', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/incentives/promotion`);
  const withdraw = page.getByRole('button', { name: '撤回提名：卫茅' });
  await withdraw.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatchObject({ name: '撤回提名：卫茅' });

  await page.keyboard.press('Enter');
  await tabTo(page, /^撤回提名$/);
  await page.keyboard.press('Enter');
  await withdraw.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'TR', name: expect.stringContaining('卫茅') });
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ name: '提名：卫茅', seen: true });

  // On a phone the rest of the places is in a sheet: Escape gives the focus back, a link leads on from the new heading.
  await page.setViewportSize({ width: 390, height: 900 });
  await page.getByRole('button', { name: '更多' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^报表$/);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatchObject({ name: '更多', seen: true });
  await page.keyboard.press('Enter');
  await tabTo(page, /^考核方案$/);
  await page.keyboard.press('Enter');
  await expectHeading(page, /^考核方案$/);
});
