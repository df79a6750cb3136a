import { readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settle, type Settled } from '#lib/domain/calculation/calculate.ts';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import { areSums, readPersonSums, readSums, settleFrom, withOne } from '#lib/domain/calculation/sums.ts';
import type { ReceiptInputs } from '#lib/domain/calculation/receipt.ts';
import { receiptText } from '#lib/domain/calculation/text/receipt-text.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Checked } from '#lib/domain/policy/problem.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';

const usage =
  'usage: npm run --silent calculate -- POLICY.json INPUT.json|SUMS.json [--with ONE.json] [--explain EMPLOYEE] [--lang zh|en]';

/** What stops the command: lines for stderr. */
class Refusal extends Error {}

try {
  write(1, run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof RangeError)) throw error;
  write(2, `${error.message}\n`);
  process.exitCode = 2;
}

function run(args: string[]): string {
  const { policyFile, inputFile, oneFile, explain, lang } = readArguments(args);
  const policy = accepted(policyIn(readJson(policyFile)));
  const json = readJson(inputFile);
  const one = oneFile === undefined ? undefined : readPersonSums(readJson(oneFile));
  const settled = settledFrom(policy, json, one);
  if (explain !== undefined) {
    if (!settled.people.has(explain)) throw new Refusal(`there is no employee "${explain}" in ${inputFile}`);
    return receiptText(policy, receiptOf(policy, settled, explain, 'office'), lang);
  }
  const { calculation } = settled;
  const result = calculation.results.find(({ employee }) => employee === one?.employee.id);
  return `${JSON.stringify(result ?? calculation, null, 2)}\n`;
}

/** From the ratings, or from what an export holds of them; `one` takes somebody's place in it, or joins. */
function settledFrom(policy: Policy, json: unknown, one: ReceiptInputs | undefined): Settled {
  if (areSums(json)) {
    const sums = readSums(json);
    return settleFrom(policy, one ? withOne(sums, one) : sums);
  }
  if (one) throw new Refusal('--with needs a file of sums');
  return settle(policy, accepted(checkInput(policy, json)));
}

function readArguments(args: string[]) {
  const { values, positionals } = parsed(args);
  const [policyFile, inputFile, ...rest] = positionals;
  const { explain, lang, with: oneFile } = values;
  if (policyFile === undefined || inputFile === undefined || rest.length > 0) throw new Refusal(usage);
  if (lang !== 'zh' && lang !== 'en') throw new Refusal(usage);
  return { policyFile, inputFile, oneFile, explain, lang } as const;
}

function parsed(args: string[]) {
  try {
    const options = {
      explain: { type: 'string' },
      with: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
    } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new Refusal(usage);
  }
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(startedIn(), file), 'utf8');
  } catch {
    throw new Refusal(`${file} cannot be read; check its name`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(
      `${file} is not JSON: ${error instanceof Error ? error.message.replaceAll('\n', ' ') : 'unreadable'}`,
    );
  }
}

/** npm runs a script in the package's folder; a name is meant where the command was typed. */
function startedIn(): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  return script === 'calculate' && INIT_CWD !== undefined ? INIT_CWD : '.';
}

/** A file may hold a whole policy document: then its `calculation` is meant. */
function policyIn(json: unknown): Checked<Policy> {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'calculation')) return checkPolicy(json);
  const scheme = checkScheme(json);
  return scheme.ok ? { ok: true, value: scheme.value.calculation } : scheme;
}

function accepted<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  const lines = checked.problems.map((problem) => `${problem.path || '$'}: ${sentence(problem, 'en')}`);
  // One line each, whatever a key is made of.
  throw new Refusal(lines.map((line) => line.replaceAll(/[\r\n]+/g, ' ')).join('\n'));
}

/** Writes all of it, however slowly a pipe is read. */
function write(to: 1 | 2, text: string): void {
  let left = Buffer.from(text);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(to, left));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}
