import { describe, expect, it } from 'vitest';
import { mayLeave, nextDigestAt, usualPreferences, waysFor } from '#lib/domain/notices/preferences.ts';
import { aNotice } from './makers.ts';

const zone = 'Asia/Shanghai';
const now = '2026-09-28T02:00:00.000Z';
const recent = '2026-09-28T01:59:00.000Z';
const daily = { ...usualPreferences, daily: '08:00' };

describe('the ways of a notice', () => {
  it('are all that the person wants, at once unless wanted otherwise', () => {
    expect(waysFor(aNotice({ at: recent }), usualPreferences, now, zone)).toEqual([
      { channel: 'mail', at: recent },
      { channel: 'chat', at: recent },
    ]);
    expect(
      waysFor(aNotice({ at: recent }), { ...usualPreferences, chat: false }, now, zone).map(({ channel }) => channel),
    ).toEqual(['mail']);
  });
  it('wait for the hour at which the day is told together, but not what is of no use by then', () => {
    expect(waysFor(aNotice({ at: recent }), daily, now, zone)[0]?.at).toBe('2026-09-29T00:00:00.000Z');
    expect(waysFor(aNotice({ at: recent, kind: 'due-today' }), daily, now, zone)[0]?.at).toBe(recent);
  });
  it('are none for what was read, or is long ago', () => {
    expect(waysFor(aNotice({ at: recent, readAt: recent }), usualPreferences, now, zone)).toEqual([]);
    expect(waysFor(aNotice({ at: '2026-09-25T01:00:00.000Z' }), usualPreferences, now, zone)).toEqual([]);
  });
});

describe('the next time a day is told together', () => {
  it.each([
    ['2026-09-27T23:59:59.000Z', 'Asia/Shanghai', '2026-09-28T00:00:00.000Z'],
    ['2026-09-28T00:00:00.000Z', 'Asia/Shanghai', '2026-09-29T00:00:00.000Z'],
    // The clock goes back and forward: the hour on the wall counts.
    ['2026-10-24T10:00:00.000Z', 'Europe/Berlin', '2026-10-25T07:00:00.000Z'],
    ['2026-03-28T10:00:00.000Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
  ])('after %s in %s is %s', (since, where, at) => {
    expect(nextDigestAt(daily, since, where)).toBe(at);
  });
});

describe('a notice on one of its ways', () => {
  const mark = (state: 'sending' | 'waiting' | 'sent' | 'failed', at: string) => ({ state, at, message: 'm' });
  it.each([
    [undefined, 'yes', 'yes'],
    [mark('waiting', recent), 'yes', 'yes'],
    [mark('sent', recent), 'no', 'no'],
    [mark('failed', recent), 'no', 'no'],
    [mark('sending', recent), 'not-yet', 'not-yet'],
    // Cut off: a mail is the same mail again, a chat message would be a second one.
    [mark('sending', '2026-09-28T01:00:00.000Z'), 'yes', 'lost'],
  ] as const)('that is marked %j may leave by mail: %s, by chat: %s', (of, mail, chat) => {
    expect([mayLeave(of, 'mail', now), mayLeave(of, 'chat', now)]).toEqual([mail, chat]);
  });
});
