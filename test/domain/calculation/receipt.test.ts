import { describe, expect, it } from 'vitest';
import { settle } from '#lib/domain/calculation/calculate.ts';
import { receiptFrom, receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import { receiptText } from '#lib/domain/calculation/text/receipt-text.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { anEmployee, anInput, aPolicy, fourKinds, type Json } from '../makers.ts';

const policy = aPolicy({
  raters: fourKinds,
  dimensions: [
    {
      id: 'work',
      name: { zh: '工作业绩', en: 'Results' },
      weight: 50,
      indicators: [
        {
          id: 'rate',
          weight: 100,
          metric: {
            id: 'rate',
            curve: [
              [0.7, 0],
              [0.85, 60],
              [0.95, 100],
            ],
          },
        },
      ],
    },
    {
      id: 'ability',
      weight: 50,
      indicators: [
        { id: 'talk', name: { zh: '沟通能力', en: 'Communication' }, weight: 100, rating: { scale: 'five' } },
      ],
    },
  ],
  adjustments: { cap: 10, vetoGrade: 'C' },
  bonus: { method: 'pool', coefficients: { A: 1.2, B: 1, C: 0.6 }, maxTimesBase: 2 },
  training: { below: 90 },
  improvement: { atMost: 'C', consecutive: 2 },
  honours: [{ title: { zh: '之星', en: 'Star' }, topPerUnit: 1, minScore: 80 }],
  promotion: { require: [{ grade: 'A' }, { serviceMonths: 12 }] },
});

/** A unit of so many people; the first is rated by the customers PEER-… and CUSTOMER-…, two peers too few. */
function aUnit(people: number): Json {
  const ids = Array.from({ length: people }, (_, place) => `E${place + 1}`);
  const given = (employee: string, kind: string, by: string, talk: number) => ({
    employee,
    kind,
    by,
    scores: { talk },
  });
  return {
    employees: ids.map((id) => anEmployee({ id, absentDays: 4 })),
    ratings: [
      ...ids.flatMap((id, place) => [given(id, 'self', id, 4), given(id, 'supervisor', 'BOSS', 3 + (place % 3))]),
      given('E1', 'peer', 'PEER-1', 1),
      given('E1', 'peer', 'PEER-2', 2),
      given('E1', 'customer', 'CUSTOMER-1', 5),
      given('E1', 'customer', 'CUSTOMER-2', 4),
    ],
    metrics: ids.map((employee) => ({ employee, metric: 'rate', numerator: 1104, denominator: 1200 })),
    adjustments: [{ employee: 'E1', points: 1.5, reason: '客户来信表扬' }],
    pools: { 客服部: 500_003 },
  };
}

const receiptIn = (people: number, reader?: 'person' | 'office') =>
  receiptOf(policy, anInput(policy, aUnit(people)), 'E1', reader);

describe('a receipt', () => {
  const receipt = receiptIn(6);

  it('goes from ratings to money in reading order', () => {
    expect(receipt.steps.map(({ key, section }) => `${section} ${key}`)).toEqual([
      '4.4 indicator:rate',
      '4.5 dimension:work',
      '4.3 indicator:talk',
      '4.5 dimension:ability',
      '4.5 composite',
      '4.6 adjustments',
      '4.7 score',
      '5 rank',
      '5 grade',
      '6 proration',
      '6 coefficient',
      '6 weight',
      '6 cap',
      '6 bonus',
      '7 training',
      '7 improvement',
      '7 honours',
      '8 promotion',
    ]);
  });

  it('holds exact numbers, fractions where decimals do not end', () => {
    expect(receipt.steps.find(({ key }) => key === 'weight')).toMatchObject({
      proration: '88/92',
      weight: '2200000/23',
    });
    expect(receipt.steps.find(({ key }) => key === 'indicator:talk')).toMatchObject({
      countedWeight: '90',
      products: '6400',
      points: '640/9',
      shown: '71.11',
    });
  });

  it('names no rater, and holds nothing of a kind with too few answers', () => {
    const text = JSON.stringify(receipt);
    expect(text).not.toMatch(/PEER|CUSTOMER|BOSS|"by"/);
    expect(receipt.inputs.ratings).toEqual({
      talk: {
        self: { count: 1, weights: '1', sum: '4' },
        supervisor: { count: 1, weights: '1', sum: '3' },
        customer: { count: 2, weights: '2', sum: '9' },
      },
    });
    expect(receipt.steps.find(({ key }) => key === 'indicator:talk')).toMatchObject({
      kinds: [
        { kind: 'self' },
        { kind: 'supervisor' },
        { kind: 'peer', weight: '10', counted: 'left-out', minResponses: 3, waived: false },
        { kind: 'customer' },
      ],
    });
  });

  it('is the same data after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  });

  it('keeps the sums of a pool of fewer than 5 people from the person, not from the office', () => {
    const small = receiptIn(4);
    expect(small.smallUnit).toBe(true);
    expect(Object.keys(small.inputs.place?.share ?? {})).toEqual(['withheld', 'bonus']);
    expect(JSON.stringify(small)).not.toMatch(/weightSum|500003|leftover|people/);
    const withheld = compare(small, recompute(policy, small.inputs)).filter(({ state }) => state !== 'agrees');
    expect(withheld.map(({ path, state }) => [path, state])).toEqual([['bonus.bonus', 'withheld']]);
    const office = receiptIn(4, 'office');
    expect(office.smallUnit).toBeUndefined();
    expect(office.inputs.place?.share).toMatchObject({ unitPool: 500_003, weightSum: expect.any(String) });
    expect(small.steps.find(({ key }) => key === 'bonus')).toMatchObject({ bonus: bonusIn(office) });
    expect(receiptFrom(policy, office.inputs, 'person')).toEqual(small);
    expect(receiptFrom(policy, office.inputs, 'office')).toEqual(office);
  });

  it('explains whoever is not rated, too', () => {
    const { metrics: _, ...unit } = aUnit(1);
    const input = anInput(policy, { ...unit, ratings: [] });
    const unrated = receiptOf(policy, input, 'E1');
    expect(unrated.status).toBe('blocked');
    expect(unrated.steps.at(-1)).toMatchObject({ code: 'blocked', blockedBy: ['supervisor:talk'] });
    expect(compare(unrated, recompute(policy, unrated.inputs)).every(({ state }) => state === 'agrees')).toBe(true);
  });

  it('is refused for somebody who is not there', () => {
    expect(() => receiptOf(policy, anInput(policy, aUnit(1)), 'E9')).toThrow(RangeError);
  });
});

describe('tampering', () => {
  const receipt = receiptIn(6);
  const differs = (tampered: Receipt) =>
    compare(tampered, recompute(policy, tampered.inputs)).filter(({ state }) => state === 'differs').length > 0;

  it('with any figure of any step is noticed', () => {
    const paths = leaves(receipt.steps);
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths)
      expect([path, differs({ ...receipt, steps: changed(receipt.steps, path) })]).toEqual([path, true]);
  });

  it('with the sums, days, points or place it is made from is noticed', () => {
    const { ratings, metrics, employee, adjustments, place } = receipt.inputs;
    const { hired: _hired, id: _id, unit: _unit, left: _left, ...counted } = employee;
    for (const part of Object.entries({ ratings, metrics, employee: counted, adjustments, place })) {
      const [name, value] = part;
      for (const path of leaves(value).filter((one) => one.at(-1) !== 'reason')) {
        const inputs = {
          ...receipt.inputs,
          [name]: { ...Object(receipt.inputs)[name], ...Object(changed(value, path)) },
        };
        const list = Array.isArray(value) ? changed(value, path) : undefined;
        const tampered = { ...receipt, inputs: list === undefined ? inputs : { ...receipt.inputs, [name]: list } };
        expect([name, path, noticed(policy, tampered)]).toEqual([name, path, true]);
      }
    }
  });

  it('by leaving a step out is noticed', () => {
    expect(differs({ ...receipt, steps: receipt.steps.slice(1) })).toBe(true);
  });
});

describe('a receipt in words', () => {
  it('reads in both languages and carries the same numbers', () => {
    const [zh, en] = [receiptText(policy, receiptIn(6), 'zh'), receiptText(policy, receiptIn(6), 'en')];
    expect(zh).toContain('沟通能力（权重 100，量表 1 → 20, 5 → 100）');
    expect(zh).toContain('同事评价: 不足 3 份，不计入');
    expect(en).toContain('peers: fewer than 3, not counted (weight 10)');
    expect(en.replaceAll(/客服部|客户来信表扬/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    for (const text of [zh, en]) {
      expect(text).toContain('60 + (0.92 − 0.85) ÷ (0.95 − 0.85) × (100 − 60) = 88');
      expect(text).toContain('6400 ÷ 90 = 640/9');
      expect(text).toContain('2200000/23 ≈ 95652.1739');
    }
  });
});

/** A recomputation that cannot even run has noticed, too. */
function noticed(of: Policy, receipt: Receipt): boolean {
  try {
    return compare(receipt, recompute(of, receipt.inputs)).some(({ state }) => state === 'differs');
  } catch {
    return true;
  }
}

function bonusIn(receipt: Receipt): number {
  const step = receipt.steps.find(({ key }) => key === 'bonus');
  return step?.code === 'pool-bonus' ? step.bonus : Number.NaN;
}

type Path = (string | number)[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => leaves(item, [...path, key]));
}

/** A copy with one leaf made something else. */
function changed<T>(value: T, path: Path): T {
  const copy = structuredClone(value);
  let holder: Json = Object(copy);
  for (const key of path.slice(0, -1)) holder = Object(holder[key]);
  const last = String(path.at(-1));
  const old = holder[last];
  if (typeof old === 'number') holder[last] = old + 1;
  else if (typeof old === 'boolean') holder[last] = !old;
  else holder[last] = `${String(old)}1`;
  return copy;
}

describe('settling once', () => {
  it('serves many receipts', () => {
    const input = anInput(policy, aUnit(6));
    const settled = settle(policy, input);
    for (const { id } of input.employees) expect(receiptOf(policy, settled, id)).toEqual(receiptOf(policy, input, id));
  });
});
