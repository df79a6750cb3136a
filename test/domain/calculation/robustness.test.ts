import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate } from '#lib/domain/calculation/calculate.ts';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';
import { accepted, type Json } from '../makers.ts';

const documents: { policy: Json; input: Json }[] = ['001', '021', '034', '055'].map((name) =>
  JSON.parse(readFileSync(new URL(`../../cases/case-${name}.json`, import.meta.url), 'utf8')),
);

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'x',
    0,
    -1,
    -0,
    0.5,
    1e21,
    0.1234567,
    1e-9,
    [],
    {},
    [[]],
    '__proto__',
    'constructor',
  ),
  fc.jsonValue(),
);

/** A document with one part replaced, removed or joined by something strange. */
const spoiled = (document: Json) =>
  fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'add'), anything).map(([pick, how, value]) => {
    const copy = structuredClone(document);
    const places = placesIn(copy);
    const [holder, key] = places[pick % places.length] ?? [copy, 'id'];
    if (how === 'replace') holder[key] = value;
    else if (how === 'remove') delete holder[key];
    else holder['strange'] = value;
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

describe('whatever is in a document', () => {
  it.each(documents)('a policy is checked, never stumbled over', ({ policy, input }) => {
    fc.assert(
      fc.property(spoiled(policy), (json) => {
        const checked = checkPolicy(json);
        const run = checked.ok ? checkInput(checked.value, input) : checked;
        expect(told(run.ok ? [] : run.problems)).toBe(true);
        if (checked.ok && run.ok) calculate(checked.value, accepted(checkInput(checked.value, input)));
      }),
      { numRuns: 300 },
    );
  });

  it.each(documents)(
    'an input is checked, and what is accepted is calculated and explained',
    ({ policy: json, input }) => {
      const policy = accepted(checkPolicy(json));
      fc.assert(
        fc.property(spoiled(input), (changed) => {
          const checked = checkInput(policy, changed);
          expect(told(checked.ok ? [] : checked.problems)).toBe(true);
          const employees = checked.ok ? checked.value.employees.slice(0, 1) : [];
          for (const { id } of employees) {
            expect(receiptOf(policy, accepted(checked), id).employee).toBe(id);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

/** Every problem has words in both languages, and none stands twice. */
function told(problems: { path: string; code: string }[]): boolean {
  const lines = problems.map((problem) => `${problem.path}: ${sentence(problem, 'en')}${sentence(problem, 'zh')}`);
  return new Set(lines).size === lines.length;
}

/** Every place in a document where something can be put. */
function placesIn(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Json;
  return Object.keys(holder).flatMap((key): [Json, string][] => [[holder, key], ...placesIn(holder[key])]);
}
