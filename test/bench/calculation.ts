import { calculate } from '#lib/domain/calculation/calculate.ts';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { type Row, seconds } from './row.ts';

const people = 100_000;
const unitSize = 200;
const indicators = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Nine evaluations of each person. */
const raters = ['self', 'supervisor', ...Array(3).fill('peer'), ...Array(4).fill('customer')] as string[];

/** Everybody's quarter: 100,000 employees with 9 evaluations of 6 indicators each, paid from pools. */
export function bench(): Row[] {
  const policy = accepted(checkPolicy(policyJson()));
  const json = inputJson();
  const checking = performance.now();
  const input = accepted(checkInput(policy, json));
  const calculating = performance.now();
  const { totals } = calculate(policy, input);
  const done = performance.now();
  if (totals.all.rated !== people) throw new Error('the bench is meant to rate everybody');
  return [
    { what: 'check an input of 100,000 people', measured: seconds(calculating - checking) },
    { what: 'calculate 100,000 people', measured: seconds(done - calculating), budget: '6 s' },
  ];
}

function accepted<T>(checked: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems).slice(0, 500));
  return checked.value;
}

function policyJson() {
  const named = (id: string, weight: number) => ({ id, weight, rating: { scale: 'five' } });
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = indicators;
  return {
    id: 'bench',
    name: { zh: '基准', en: 'Bench' },
    period: 'quarter',
    scales: { five: { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 } },
    raters: {
      self: { weight: 15 },
      supervisor: { weight: 45, whenMissing: 'block' },
      peer: { weight: 20, minResponses: 3 },
      customer: { weight: 20, minResponses: 3 },
    },
    dimensions: [
      { id: 'results', weight: 50, indicators: [named(a, 60), named(b, 40)] },
      { id: 'attitude', weight: 25, indicators: [named(c, 70), named(d, 30)] },
      { id: 'ability', weight: 25, indicators: [named(e, 55), named(f, 45)] },
    ],
    grades: {
      method: 'distribution',
      group: 'unit',
      bands: [
        { grade: 'S', min: 90, share: 10 },
        { grade: 'A', min: 70, share: 20 },
        { grade: 'B', min: 50, share: 50 },
        { grade: 'C', min: 0, share: 20 },
      ],
    },
    bonus: {
      method: 'pool',
      coefficientCurve: [
        [40, 0],
        [70, 1],
        [100, 1.7],
      ],
      maxTimesBase: 1.5,
    },
    training: { below: 60, max: 3 },
    promotion: { require: [{ grade: 'A' }, { serviceMonths: 12 }], slots: { per: 'unit', share: 5 } },
  };
}

function inputJson() {
  const ids = Array.from({ length: people }, (_, place) => `E${String(place).padStart(6, '0')}`);
  const unitOf = (place: number) => `U${Math.floor(place / unitSize)}`;
  const next = dice();
  return {
    period: { start: '2026-07-01', end: '2026-09-30' },
    employees: ids.map((id, place) => ({
      id,
      unit: unitOf(place),
      bonusBase: 500_000 + (place % 37) * 10_000,
      hired: '2021-03-15',
      absentDays: place % 5,
    })),
    ratings: ids.flatMap((employee) =>
      raters.map((kind, place) => ({
        employee,
        kind,
        by: kind === 'self' ? employee : `R${place}`,
        scores: Object.fromEntries(indicators.map((indicator) => [indicator, 1 + (next() % 5)])),
      })),
    ),
    pools: Object.fromEntries(
      Array.from({ length: Math.ceil(people / unitSize) }, (_, unit) => [`U${unit}`, 100_000_003 + unit]),
    ),
  };
}

/** The same throws in every run. */
function dice(): () => number {
  let state = 20_260_930;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >> 8;
  };
}
