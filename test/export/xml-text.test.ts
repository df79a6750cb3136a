import { expect, it } from 'vitest';
import { columnName } from '#lib/export/xlsx-sheet.ts';
import { cellText, escapeXml } from '#lib/export/xml-text.ts';

it('leaves out what XML cannot carry and keeps everything else', () => {
  expect(escapeXml('a\u0000b\u001fc\ud800d\uffff')).toBe('abcd');
  expect(escapeXml('张三 𠮷 👩‍💻 <&>"\t\n')).toBe('张三 𠮷 👩‍💻 &lt;&amp;&gt;&quot;\t\n');
});

it('protects text that looks like an escaped character', () => {
  expect(cellText('_x0041_ _x41_ x0041_')).toBe('_x005F_x0041_ _x41_ x0041_');
});

it('writes every line break as one, and cuts what no cell can hold', () => {
  expect(cellText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  const cut = cellText('字'.repeat(40_000));
  expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
