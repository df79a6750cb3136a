import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEntry, type ReviewTalk } from '#lib/notify/calendar-entry.ts';

const talk = (of: Partial<ReviewTalk> = {}): ReviewTalk => ({
  id: 'talk-1',
  change: 0,
  calledOff: false,
  title: '绩效面谈',
  text: '谈第三季度的结果。',
  place: '三楼会议室',
  from: '2026-10-21T01:00:00.000Z',
  until: '2026-10-21T02:00:00.000Z',
  supervisor: { name: '罗青藤', email: 'luo@example.com' },
  employee: { name: '林小满', email: 'lin@example.com' },
  writtenAt: '2026-10-20T00:00:00.000Z',
  href: 'https://hengji.example.com/results/2026Q3',
  ...of,
});

/** The lines of an entry, folding undone, each by its name without parameters. */
function linesOf(of: Partial<ReviewTalk> = {}): Map<string, string> {
  const { content } = calendarEntry(talk(of));
  const lines = content
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;(?:[^":]|"[^"]*")*)?:(.*)$/s.exec(line) ?? [];
      return [name === 'BEGIN' || name === 'END' ? `${name}:${value}` : name, value];
    }),
  );
}

describe('the entry of a review talk', () => {
  it('invites to an instant, whatever the zone of whoever writes or reads it', () => {
    const lines = linesOf();
    expect([lines.get('METHOD'), lines.get('DTSTART'), lines.get('DTEND')]).toEqual([
      'REQUEST',
      '20261021T010000Z',
      '20261021T020000Z',
    ]);
    expect([lines.get('SUMMARY'), lines.get('LOCATION')]).toEqual(['绩效面谈', '三楼会议室']);
    expect([lines.get('ORGANIZER'), lines.get('ATTENDEE')]).toEqual([
      'mailto:luo@example.com',
      'MAILTO:lin@example.com',
    ]);
  });
  it('is moved and called off as the same entry, with the next number', () => {
    const [first, moved, off] = [linesOf(), linesOf({ change: 1 }), linesOf({ change: 2, calledOff: true })];
    expect(new Set([first, moved, off].map((lines) => lines.get('UID')))).toEqual(new Set(['talk-1']));
    expect([first, moved, off].map((lines) => lines.get('SEQUENCE'))).toEqual(['0', '1', '2']);
    expect([off.get('METHOD'), off.get('STATUS')]).toEqual(['CANCEL', 'CANCELLED']);
  });
  it('has the same lines whatever is in its words, none longer than 75 bytes', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 20 }),
          fc.constantFrom('\r\nATTENDEE:x', '"', ';', ',', '\\', ':', '\u2028'),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    const names = [...linesOf().keys()];
    fc.assert(
      fc.property(hostile, (text) => {
        const words = {
          title: `x${text}`,
          text: `x${text}`,
          place: `x${text}`,
          employee: { name: `x${text}`, email: 'lin@example.com' },
        };
        expect([...linesOf(words).keys()]).toEqual(names);
        const { content } = calendarEntry(talk(words));
        expect(Math.max(...content.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      }),
    );
  });
});
