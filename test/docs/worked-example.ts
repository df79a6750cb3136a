import { readFileSync } from 'node:fs';
import { settle } from '#lib/domain/calculation/calculate.ts';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Receipt, Step } from '#lib/domain/calculation/receipt.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/example/${name}.json`, import.meta.url), 'utf8'));

type Checked<T> = { ok: true; value: T } | { ok: false };
function valid<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error('the example is refused');
  return checked.value;
}

export const policy: Policy = valid(checkPolicy(json('policy')));
export const input = valid(checkInput(policy, json('input')));
const settled = settle(policy, input);

/** The receipts of the five people; hers is the first. */
export const receipts: Receipt[] = input.employees.map(({ id }) => receiptOf(policy, settled, id, 'office'));

/** The one step of a kind (of an indicator) in a receipt. */
export function stepIn<Code extends Step['code']>(receipt: Receipt | undefined, code: Code, indicator?: string) {
  const found = receipt?.steps.find(
    (step): step is Extract<Step, { code: Code }> =>
      step.code === code && (indicator === undefined || ('indicator' in step && step.indicator === indicator)),
  );
  if (found === undefined) throw new Error(`there is no step ${code}`);
  return found;
}

/** The year of the example: the same answers as the year's review, four quarters before it, no records. */
export function yearOf(quarters: readonly number[], weights: { quarters: number; review: number }) {
  const yearly = valid(checkPolicy({ ...(json('policy') as object), period: 'year', annual: weights }));
  const history = quarters.map((score, place) => ({ period: `2026Q${place + 1}`, score, grade: 'A' }));
  const year = { period: { start: '2026-01-01', end: '2026-12-31' }, history: { E001: history } };
  const given = valid(checkInput(yearly, { ...(json('input') as object), ...year, adjustments: [] }));
  return receiptOf(yearly, settle(yearly, given), 'E001', 'office');
}

/** As the standard writes a number that has more than so many decimals. */
export const about = (exact: string, decimals: number): string => shortest(parseExact(exact), decimals);

/** Minor units as an amount: with two decimals, or none where they are asked away. */
export const money = (minor: string | number, decimals = 2): string => {
  const { n, d } = parseExact(String(minor));
  const text = shortest({ n, d: d * 100n }, decimals);
  const [whole = '', part = ''] = text.split('.');
  return decimals === 0 ? whole : `${whole}.${part.padEnd(decimals, '0')}`;
};
