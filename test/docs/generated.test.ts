import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from '#infra/docs/documents.ts';

const written = await documents();

describe('what is generated', () => {
  it.each(Object.keys(written))('%s says what the code says; else run npm run docs', (file) => {
    expect(readFileSync(file, 'utf8')).toBe(written[file]);
  });

  it('is all there is in its folder', () => {
    const files = readdirSync('docs/generated').map((name) => `docs/generated/${name}`);
    expect(files.toSorted()).toEqual(Object.keys(written).toSorted());
  });

  it('leaves no blank and nothing undefined', () => {
    for (const text of Object.values(written)) expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('the table of the store', () => {
  it('names every function that answers a question', () => {
    const patterns = written['docs/generated/access-patterns.md'] ?? '';
    const functions = [...patterns.matchAll(/^\| [^|]+ \| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(functions.length).toBeGreaterThan(15);
    const readme = readFileSync('lib/store/README.md', 'utf8');
    expect(functions.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('shows no scan', () => {
    expect(written['docs/generated/access-patterns.md']).not.toContain('| Scan |');
  });
});
