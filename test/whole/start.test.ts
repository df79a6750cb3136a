import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { servedDemo } from '#test/support/served-demo.ts';
import { served } from '#test/support/served.ts';
import { signedIn } from '#test/support/sign-in.ts';

const json = { 'content-type': 'application/json' };

test('whatever was acknowledged before a hard kill is there after the next start', async () => {
  const first = await servedDemo();
  onTestFinished(() => first.end());
  const mine = await openForm(first.origin);
  const scores = Object.fromEntries(mine.form.lines.map(({ indicator }) => [indicator, 4]));
  const draft = { ...mine.form.draft, scores, achievements: '断电前写下的' };
  const saved = await fetch(mine.address, {
    method: 'PUT',
    headers: { ...mine.headers, ...json, 'if-match': mine.etag },
    body: JSON.stringify(draft),
  });
  expect(saved.status).toBe(200);
  await first.kill();

  const second = await served({ dataDir: first.dataDir });
  onTestFinished(() => second.kill());
  expect(second.said()).not.toContain('Loading the demo');
  const again = await openForm(second.origin);
  expect(again.form.draft.scores).toEqual(scores);
  expect(again.form.draft.achievements).toBe('断电前写下的');
  // The clock goes on from where it was instead of beginning anew.
  const { now } = await read<{ now: string }>(`${second.origin}/config.json`);
  expect(Date.parse(now)).toBeGreaterThan(Date.parse('2026-10-09T01:30:00Z'));
});

test('a second start on the same data folder, and a flag that does not exist, are refused with a sentence', async () => {
  const first = await served({ flags: ['--empty'] });
  onTestFinished(() => first.end());
  expect(await read(`${first.origin}/healthz`)).toMatchObject({ status: 'ok' });
  expect(await read(`${first.origin}/local/people`)).toEqual({ people: [] });

  const start = (...flags: string[]) =>
    spawnSync(process.execPath, ['infra/local/start.ts', ...flags], { encoding: 'utf8' });
  const second = start('--data', first.dataDir, '--port', '0');
  expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining('is in use by process') });
  expect(start('--prot', '1')).toMatchObject({ status: 1, stderr: expect.stringContaining('--prot') });
  expect(start('--port', 'x')).toMatchObject({ status: 1, stderr: expect.stringContaining('--port must be') });
});

test('a data folder of an older version is refused with a sentence, and left as it is', async () => {
  const first = await served({ flags: ['--empty'] });
  onTestFinished(() => first.end());
  await first.kill();
  const start = () =>
    spawnSync(process.execPath, ['infra/local/start.ts', '--empty', '--data', first.dataDir, '--port', '0'], {
      encoding: 'utf8',
    });
  for (const layout of ['1', '999']) {
    writeFileSync(join(first.dataDir, 'layout'), layout);
    const version = layout === '1' ? 'an older' : 'a newer';
    expect(start()).toMatchObject({ status: 1, stderr: expect.stringContaining(`${version} version of Hengji`) });
  }
  // Before it was noted at all.
  rmSync(join(first.dataDir, 'layout'));
  expect(start()).toMatchObject({ status: 1, stderr: expect.stringContaining('Choose another with --data') });
});

test('the page comes with a policy that runs nothing from elsewhere, on every address', async () => {
  const place = await served({ flags: ['--empty'] });
  onTestFinished(() => place.end());
  const elsewhere = place.origin.replace('localhost', '127.0.0.1');
  const sent = await fetch(`${elsewhere}/results`, { headers: { accept: 'text/html' }, redirect: 'manual' });
  expect(sent.headers.get('location')).toBe(`${place.origin}/results`);
  for (const path of ['/', '/results/2026Q2', '/s/some-token-that-is-long-enough']) {
    const reply = await fetch(`${place.origin}${path}`);
    expect(await reply.text()).toContain('<html');
    expect(reply.headers.get('content-security-policy')).toContain("script-src 'self';");
  }
});

async function read<T = unknown>(address: string, headers: Record<string, string> = {}): Promise<T> {
  const reply = await fetch(address, { headers });
  return JSON.parse(await reply.text()) as T;
}

/** 林小满's self-evaluation, as the browser opens it. */
async function openForm(origin: string) {
  const headers = { authorization: `Bearer ${await signedIn(origin, '0105')}` };
  const { waiting } = await read<{
    waiting: { cycle: { id: string }; evaluation: { id: string; kind: string } | null }[];
  }>(`${origin}/api/home`, headers);
  const own = waiting.find(({ evaluation }) => evaluation?.kind === 'self');
  const address = `${origin}/api/cycles/${own?.cycle.id}/evaluations/${own?.evaluation?.id}`;
  const reply = await fetch(address, { headers });
  type Form = { lines: { indicator: string }[]; draft: { scores: Record<string, number>; achievements: string } };
  const form = JSON.parse(await reply.text()) as Form;
  return { address, headers, form, etag: reply.headers.get('etag') ?? '' };
}
