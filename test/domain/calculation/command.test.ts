import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInputDocument, aPolicyDocument } from '../makers.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'calculate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a process of its own, the way `npm run --silent calculate --` starts it. */
function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/local/calculate.ts', ...args], {
    cwd: new URL('../../../', import.meta.url),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const policy = () => file('policy.json', aPolicyDocument());
const input = () => file('input.json', anInputDocument());

describe('the calculate command', () => {
  it('prints the result of a worked case', () => {
    const { policy, input, expected } = JSON.parse(
      readFileSync(new URL('../../cases/case-233.json', import.meta.url), 'utf8'),
    );
    const { status, stdout, stderr } = command(file('p.json', policy), file('i.json', input));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).totals).toEqual(expected.totals);
  });

  it('takes a whole scheme for its calculation', () => {
    const scheme = file('scheme.json', { calculation: aPolicyDocument(), process: { blind: true } });
    expect(command(scheme, input())).toEqual(command(policy(), input()));
  });

  it('refuses a policy with one problem a line and nothing on stdout', () => {
    const bad = file('bad.json', aPolicyDocument({ maxScore: 0, raters: { supervisor: { weight: 90 } } }));
    const { status, stdout, stderr } = command(bad, input());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'maxScore: must be above 0.\nraters: the weights or shares sum to 90; make them sum to exactly 100.\n',
    );
  });

  it('refuses an input likewise', () => {
    const bad = file('bad-input.json', anInputDocument({ history: { E9: [] }, colour: 'red' }));
    const { status, stdout, stderr } = command(policy(), bad);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['colour', 'history.E9']);
  });

  it.each([
    ['a missing file', () => [join(folder, 'none.json'), input()]],
    ['what is not JSON', () => [file('broken.json', '{ "id": '), input()]],
    ['one file only', () => [policy()]],
    ['an unknown option', () => [policy(), input(), '--colour']],
    ['an unknown language', () => [policy(), input(), '--explain', 'E1', '--lang', 'fr']],
    ['an unknown employee', () => [policy(), input(), '--explain', 'E9']],
  ])('answers %s with one line', (_, args) => {
    const { status, stdout, stderr } = command(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  it('explains one employee, in Chinese or English', () => {
    const zh = command(policy(), input(), '--explain', 'E1');
    const en = command(policy(), input(), '--explain', 'E1', '--lang', 'en');
    expect([zh.status, en.status]).toEqual([0, 0]);
    expect(zh.stdout).toContain('得分 80.00');
    expect(en.stdout).toContain('score 80.00');
  });
});
