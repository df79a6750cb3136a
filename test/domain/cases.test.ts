import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { settle } from '#lib/domain/calculation/calculate.ts';
import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { accepted } from './makers.ts';

interface Case {
  policy: unknown;
  input: unknown;
  expected: { results: unknown[]; totals: unknown };
}

const folder = new URL('../cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe.each(files)('worked %s', (file) => {
  const {
    policy: policyJson,
    input: inputJson,
    expected,
  }: Case = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const policy = accepted(checkPolicy(policyJson));
  const settled = settle(policy, accepted(checkInput(policy, inputJson)));

  it('gives the expected results', () => {
    expect(settled.calculation.results.map(withMet)).toEqual(expected.results);
    expect(settled.calculation.totals).toEqual(expected.totals);
  });

  it.each(['person', 'office'] as const)('gives every %s a receipt that recomputes', (reader) => {
    for (const { employee } of settled.calculation.results) {
      const receipt = receiptOf(policy, settled, employee, reader);
      const comparisons = compare(receipt, recompute(policy, receipt.inputs));
      expect(comparisons.filter(({ state }) => state === 'differs')).toEqual([]);
    }
  });
});

/** The worked cases hold the flags of the checks in place of the checks. */
function withMet(result: Result): unknown {
  if (result.status !== 'rated' || !result.promotion) return result;
  const { checks, ...promotion } = result.promotion;
  return { ...result, promotion: { ...promotion, met: checks.map((check) => check.met) } };
}
