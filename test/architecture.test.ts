import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexed } from '#lib/store/index-keys.ts';
import { partitions } from '#lib/store/keys.ts';
import { filesIn, type Import, importsOf } from '#test/support/imports.ts';

const everything = filesIn('lib', 'functions', 'infra', 'web', 'test');
const ours = filesIn('lib', 'functions', 'infra', 'web');

/** What a room may take from the others, by how the path begins. Packages are free where `packages` is left out. */
interface Room {
  readonly may: readonly string[];
  /** As types only. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const rooms: Readonly<Record<string, Room>> = {
  'lib/domain/': { may: ['lib/domain/'], packages: ['zod', 'temporal-polyfill'] },
  'lib/store/table.ts': { may: [], packages: [] },
  'lib/store/': { may: ['lib/store/', 'lib/domain/'] },
  'lib/app/': {
    may: ['lib/app/', 'lib/domain/', 'lib/export/', 'lib/import/', 'lib/notify/'],
    types: ['lib/store/'],
    packages: ['node:crypto', 'node:util', 'temporal-polyfill'],
  },
  'lib/contract/': { may: ['lib/contract/', 'lib/domain/'], packages: ['zod'] },
  'lib/export/': { may: ['lib/export/', 'lib/domain/'] },
  'lib/import/': { may: ['lib/import/', 'lib/domain/'] },
  'lib/notify/': { may: ['lib/notify/', 'lib/domain/'] },
  'functions/deps.ts': { may: ['functions/', 'lib/store/', 'lib/app/', 'lib/domain/'] },
  'functions/': {
    may: ['functions/', 'lib/app/', 'lib/contract/', 'lib/domain/', 'lib/notify/', 'package.json'],
    types: ['lib/store/'],
  },
  'infra/app.ts': { may: ['infra/aws/', 'lib/store/table.ts'] },
  'infra/aws/': { may: ['infra/aws/', 'infra/page-policy.ts', 'lib/store/table.ts', 'lib/store/keys.ts'] },
  'web/': { may: ['web/', 'lib/contract/', 'lib/domain/'] },
};

const isPackage = (to: string) => !/^(?:lib|functions|infra|web|test)\/|^package\.json$/.test(to);
const begins = (to: string, starts: readonly string[] = []) => starts.some((start) => to.startsWith(start));

/** The first room in the list whose path fits: a file of its own before its folder. */
const roomOf = (file: string) => Object.entries(rooms).find(([path]) => file.startsWith(path))?.[1];

function isForbidden({ from, to, typeOnly }: Import): boolean {
  const room = roomOf(from);
  if (!room) return to.startsWith('test/') && !from.startsWith('test/');
  if (isPackage(to)) return room.packages !== undefined && !room.packages.includes(to);
  return !begins(to, room.may) && !(typeOnly && begins(to, room.types));
}

/** Where keys are made: of the table, and of its index. */
const keyFiles = ['lib/store/index-keys.ts', 'lib/store/keys.ts'];

describe('who takes what from whom', () => {
  it.each(ours)('%s', (file) => {
    expect(importsOf(file).filter(isForbidden)).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['lib/domain/error.ts', 'lib/store/keys.ts', true],
    ['lib/domain/error.ts', 'node:fs', false],
    ['lib/app/people.ts', 'lib/store/people.ts', false],
    ['lib/app/people.ts', 'lib/contract/people.ts', true],
    ['lib/store/table.ts', 'lib/domain/error.ts', true],
    ['lib/contract/me.ts', 'lib/app/people.ts', true],
    ['functions/problem.ts', 'lib/store/people.ts', false],
    ['infra/aws/table.ts', 'functions/deps.ts', false],
    ['web/main.tsx', 'lib/export/csv.ts', true],
    ['lib/export/csv.ts', 'test/support/cycle.ts', true],
  ])('would find %s taking %s', (from, to, typeOnly) => {
    expect(isForbidden({ from, to, typeOnly })).toBe(true);
  });

  it('lets use cases take the store’s types, and one file its values', () => {
    const to = 'lib/store/store.ts';
    expect(isForbidden({ from: 'lib/app/context.ts', to, typeOnly: true })).toBe(false);
    expect(isForbidden({ from: 'functions/deps.ts', to, typeOnly: false })).toBe(false);
  });

  it('reads imports as they are written', () => {
    const own = importsOf('test/architecture.test.ts').map(({ to }) => to);
    expect(own).toEqual(['node:fs', 'vitest', ...keyFiles, 'test/support/imports.ts']);
    const mixed = importsOf('lib/store/store.ts').find(({ to }) => to === 'lib/store/audit.ts');
    expect(mixed?.typeOnly).toBe(false);
  });

  it('every file that is named is there', () => {
    const named = everything.flatMap(importsOf).filter(({ to }) => !isPackage(to) && !to.startsWith('package.json'));
    expect(named.filter(({ to }) => !existsSync(to.replace(/\?.*$/, '')))).toEqual([]);
  });
});

describe('the table', () => {
  const text = (file: string) => readFileSync(file, 'utf8');

  it('is never scanned', () => {
    expect(ours.filter((file) => /ScanCommand|paginateScan/.test(text(file)))).toEqual([]);
  });

  it('has its keys made in one place', () => {
    const made = [...Object.values(partitions), ...Object.values(indexed)].map((make) =>
      typeof make === 'string' ? make : (make as (...parts: string[]) => string)('', ''),
    );
    const starts = new Set([...made.map((key) => key.split('#')[0] ?? ''), 'LINK', 'ORGANISATION']);
    expect(starts.size).toBeGreaterThan(8);
    const literal = new RegExp(`['"\`](?:${[...starts].join('|')})(?:#|['"\`])`);
    expect(ours.filter((file) => literal.test(text(file)))).toEqual(keyFiles);
  });

  it('has its sort keys made there, too', () => {
    const glued = /`[^`]*(?:\}#|#\$\{)[^`]*`/;
    const files = filesIn('lib/store').filter((file) => glued.test(text(file).replaceAll(/`#\w\$\{\w+\}`/g, '')));
    // A cache names what it keeps: that is no key.
    expect(files.toSorted((a, b) => a.localeCompare(b))).toEqual([...keyFiles, 'lib/store/policies.ts']);
  });
});

describe('every file', () => {
  it('has fewer than 300 lines', () => {
    expect(everything.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300)).toEqual([]);
  });
  it('says what it is by its name', () => {
    expect(everything.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)\//.test(file))).toEqual([]);
    expect(everything.filter((file) => /(?:^|\/)(?:utils?|helpers?|index)\.tsx?$/.test(file))).toEqual([]);
  });
});
