import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import type { Place } from '#test/support/place.ts';

/** What HR sees of the system while a cycle is under review or published. Each answers the range that was chosen last. */
export interface Seen {
  readonly place: Place;
  readonly path: string;
}

const ends = (page: Page) => ({
  from: page.getByRole('slider', { name: '得分从' }),
  to: page.getByRole('slider', { name: '得分到' }),
});

/** Opens the review and gives what a hand needs: where the picture lies, and what is chosen. */
async function opened({ place, path }: Seen, query = '', options = {}) {
  const page = await atTheBrowser(place, '孟清明', options);
  await page.goto(place.origin + path + query);
  const { from, to } = ends(page);
  await from.scrollIntoViewIfNeeded();
  const [left, right] = await Promise.all([from.boundingBox(), to.boundingBox()]);
  if (left === null || right === null) throw new Error('The picture has no ends.');
  // The ends reach further outwards than inwards.
  const [start, width] = [left.x + 20, right.x + 8 - (left.x + 20)];
  const at = (part: number) => ({ x: start + part * width, y: left.y + left.height - 8 });
  const scores = page.getByRole('region', { name: '名单' }).getByText(/^\d+\.\d\d$/);
  return { page, from, to, at, scores, only: () => new URL(page.url()).searchParams.get('only') };
}

async function expectWithin({ scores }: { scores: ReturnType<Page['getByText']> }, chosen: string | null) {
  const [from = 0, to = 100] = (chosen ?? '').split('-').map(Number);
  const shown = (await scores.allTextContents()).map(Number);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((score) => score < from || score >= to)).toEqual([]);
}

/** A range is drawn with the mouse, the list follows while it is drawn, and Escape shows everybody. */
export async function withTheMouse(seen: Seen): Promise<string | null> {
  const desk = await opened(seen);
  const { page, at, only, to } = desk;
  const all = await desk.scores.count();
  const [a, b] = [at(0.5), at(0.65)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 4 });
  expect(await desk.scores.count()).toBeLessThan(all);
  expect(only()).toBeNull();
  await page.mouse.up();
  await page.waitForURL(/only=\d+-\d+/);
  const drawn = only();
  await expectWithin(desk, drawn);
  // Its right end is dragged on.
  const end = await to.boundingBox();
  await page.mouse.move((end?.x ?? 0) + 8, b.y);
  await page.mouse.down();
  await page.mouse.move(at(0.8).x, b.y, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL((url) => url.searchParams.get('only') !== drawn);
  await expectWithin(desk, only());
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.searchParams.has('only'));
  expect(await desk.scores.count()).toBe(all);
  return drawn;
}

/** The ends move with the keys, as one step of the history. */
export async function withTheKeys(seen: Seen): Promise<string | null> {
  const desk = await opened(seen, '?only=70-85');
  const { page, from, to, only } = desk;
  expect(await from.getAttribute('aria-valuetext')).toMatch(/^从 70 到 85 分，\d+ 人$/);
  await expectWithin(desk, only());
  await page.getByRole('button', { name: /^全部/ }).click();
  await page.waitForURL((url) => !url.searchParams.has('only'));
  await to.press('PageDown');
  await to.press('ArrowLeft');
  await to.press('ArrowLeft');
  await page.waitForURL(/only=\d+-96/);
  expect(await to.getAttribute('aria-valuenow')).toBe('96');
  const moved = only();
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has('only'));
  return moved;
}

/** A press chooses a bar or a grade, and the table says the same. */
export async function byPressing(seen: Seen): Promise<string | null> {
  const desk = await opened(seen);
  const { page, from, at } = desk;
  const top = ((await from.boundingBox())?.y ?? 0) - 16;
  await page.mouse.click(at(0.5).x, top);
  await page.waitForURL(/only=B$/);
  await page.getByText('看成表格').click();
  const line = page.getByRole('table').getByRole('button', { name: /分$/ }).first();
  await line.click();
  await page.waitForURL(/only=\d+-100$/);
  await expectWithin(desk, desk.only());
  expect(await line.getAttribute('aria-pressed')).toBe('true');
  return desk.only();
}

/** A finger draws on a phone. */
export async function withAFinger(seen: Seen): Promise<string | null> {
  const desk = await opened(seen, '', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page, at } = desk;
  const hand = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: part === undefined ? [] : [at(part)] });
  await touch('touchStart', 0.5);
  for (const part of [0.55, 0.6, 0.7]) await touch('touchMove', part);
  await touch('touchEnd');
  await page.waitForURL(/only=\d+-\d+/);
  await expectWithin(desk, desk.only());
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  return desk.only();
}
