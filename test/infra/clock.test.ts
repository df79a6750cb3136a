import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localClock } from '#infra/local/clock.ts';

let dataDir: string;
let passed = 0;
const real = () => Temporal.Instant.from('2030-01-01T00:00:00Z').add({ seconds: passed });
const start = (options: { now?: string } = {}) =>
  localClock({ dataDir, startsAt: '2026-09-20T09:00', real, ...options });

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clock-'));
  passed = 0;
});
afterEach(() => rm(dataDir, { recursive: true }));

it('starts at its moment, in Chinese time, and runs at real pace', () => {
  const clock = start();
  expect(clock.now().toString()).toBe('2026-09-20T01:00:00Z');
  passed = 90;
  expect(clock.now().toString()).toBe('2026-09-20T01:01:30Z');
});

it('goes on after a restart, the time in between included', () => {
  start().advance({ days: 2 });
  passed = 3600;
  expect(start().now().toString()).toBe('2026-09-22T02:00:00Z');
});

it('can be set, also back, and stays set', () => {
  start().advance('P30D');
  start({ now: '2026-09-30T09:00' });
  expect(start().now().toString()).toBe('2026-09-30T01:00:00Z');
});

it('takes a moment with an offset as it is', () => {
  expect(start({ now: '2026-09-30T09:00Z' }).now().toString()).toBe('2026-09-30T09:00:00Z');
  expect(start({ now: '2026-09-30T09:00+02:00' }).now().toString()).toBe('2026-09-30T07:00:00Z');
});

it('is not moved back while it runs, and keeps nothing of the attempt', async () => {
  const clock = start();
  const before = await readFile(join(dataDir, 'clock.json'), 'utf8');
  expect(() => clock.advance({ hours: -1 })).toThrow(RangeError);
  expect(await readFile(join(dataDir, 'clock.json'), 'utf8')).toBe(before);
});

it('says what a moment looks like', () => {
  expect(() => start({ now: 'tomorrow' })).toThrow('"tomorrow" is not a date and time like 2026-09-30T09:00.');
});
