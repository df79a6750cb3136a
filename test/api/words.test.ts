import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filledIn, reasons, refusals } from '#lib/contract/messages.ts';
import { problems } from '#lib/contract/problem-messages.ts';

const folders = ['lib/app', 'lib/store', 'lib/export', 'lib/domain/evaluation', 'lib/domain/lifecycle', 'functions'];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const inSources = (pattern: RegExp) =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, code = '']) => code)))].toSorted();

/** What never leaves the system: it is logged, and the reader is told `internal`. */
const within = new Set(['calculation-input', 'export.totals', 'export.rows']);

describe('every refusal has its words', () => {
  it.each(inSources(/\breason: '([a-z][\w.-]*)'/g).filter((reason) => !within.has(reason)))('reason %s', (reason) => {
    expect(reasons[reason]).toBeDefined();
  });
  it.each(inSources(/found\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?, '([\w-]+)',?\s*\)/g))(
    'what is not found: %s',
    (what) => {
      expect(reasons[what]).toBeDefined();
    },
  );
  const listed = inSources(/\bcode: '([\w.-]+)'/g).filter((code) => !/^(no-|supervisor-|too-few-peers)/.test(code));
  it.each(listed.filter((code) => !code.startsWith('totals.') && !code.startsWith('row.')))('problem %s', (code) => {
    expect(problems[code]).toBeDefined();
  });
  it('what keeps a cycle from being announced', () => {
    const blocking = inSources(/code: '([\w-]+)', blocks: true/g);
    expect(blocking).not.toEqual([]);
    expect(blocking.filter((code) => !problems[`plan.${code}`])).toEqual([]);
  });
});

describe('the words', () => {
  const all = Object.entries({ ...refusals, ...reasons, ...problems });
  it.each(all)('of %s are one clear sentence in both languages, with the same blanks', (_code, { zh, en }) => {
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toMatch(/^[A-Z“{].*[.?]$/);
    const blanks = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(blanks(zh)).toEqual(blanks(en));
  });
  it('are filled in', () => {
    expect(filledIn({ zh: '{a}和{b}', en: '' }, 'zh', { a: 1, b: '二' })).toBe('1和二');
  });
});
