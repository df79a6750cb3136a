import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const files = [...globSync('*.md'), ...globSync('docs/**/*.md'), ...globSync('lib/**/*.md')];

it.each(files)('every link within %s leads somewhere', (file) => {
  const targets = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to]) => to ?? '');
  expect(targets.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
});

it.each(files.filter((file) => file !== 'CHANGELOG.md'))('every file that %s names is there', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/`((?:infra|functions|lib|web|test|docs)\/[\w./-]+)`/g)];
  expect(named.map(([, path]) => path ?? '').filter((path) => !existsSync(path))).toEqual([]);
});

it.each(['README', 'docs/standard'])('%s has the same headings and blocks of code in both languages', (name) => {
  const [zh, en] = name === 'README' ? ['README.zh-CN.md', 'README.md'] : [`${name}.zh.md`, `${name}.en.md`];
  const shape = (file: string) => readFileSync(file, 'utf8').match(/^(?:#+ |```\w*|\d+\. |- )/gm);
  expect(shape(zh)).toEqual(shape(en));
});

/** The same commands, whatever the remark beside them says. */
it('the Chinese README gives the same commands', () => {
  const commands = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) =>
      text?.replaceAll(/ +#.*$/gm, ''),
    );
  expect(commands('README.zh-CN.md')).toEqual(commands('README.md'));
});
