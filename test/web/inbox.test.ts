import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { signedIn } from '#test/support/sign-in.ts';
import { usableProblems } from '#test/support/usable.ts';

const next = '2026Q4-service-centre-quarterly';

/** HR announces the next quarter, as the button does. */
async function announce(origin: string): Promise<void> {
  const authorization = `Bearer ${await signedIn(origin, '0011')}`;
  const cycle = await fetch(`${origin}/api/cycles/${next}`, { headers: { authorization } });
  const moved = await fetch(`${origin}/api/cycles/${next}/moves/announce`, {
    method: 'POST',
    headers: { authorization, 'if-match': cycle.headers.get('etag') ?? '', 'idempotency-key': randomUUID() },
    body: '{}',
  });
  expect(moved.status).toBe(200);
}

const place = openPlace();

test('what HR does rings the bell, stands in the inbox, leads on, and lies in the outbox', async () => {
  const page = await atTheBrowser(place, '林小满');
  const bell = page.getByRole('link', { name: /^消息/ });
  const rung = async (label: string) => {
    await expect.poll(() => bell.getAttribute('aria-label'), { timeout: 15_000 }).toBe(label);
  };
  await rung('消息，1 条未读');
  await announce(place.origin);
  // Whoever comes back to the page sees it.
  await expect
    .poll(() => page.reload().then(() => bell.getAttribute('aria-label')), { timeout: 15_000, interval: 500 })
    .toBe('消息，2 条未读');

  await bell.click();
  await page.getByRole('heading', { level: 1, name: '消息' }).waitFor();
  const first = page.getByRole('listitem').filter({ hasText: '2026 年第四季度考核已公示' });
  await first.getByText('未读').waitFor();
  expect(await usableProblems(page)).toEqual([]);
  await first.getByRole('link', { name: /^去看并确认/ }).click();
  await page.waitForURL(/\/confirm\/2026Q4/);
  await rung('消息，1 条未读');

  await bell.click();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.getByText('都看过了').first().waitFor();
  await rung('消息');
  expect(await page.getByText('未读', { exact: true }).count()).toBe(0);

  await page.goto(`${place.origin}/local/outbox`);
  // Whoever has read it already gets no mail.
  await page.getByRole('link', { name: '2026 年第四季度考核已公示' }).first().click();
  await page.getByText('去看并确认').first().waitFor();
  const mail = page.frameLocator('iframe');
  await mail.getByRole('link', { name: '去看并确认' }).waitFor();
  expect(await mail.getByRole('link', { name: '去看并确认' }).getAttribute('href')).toContain(`/confirm/${next}`);
});
