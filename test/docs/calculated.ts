import { about, input, money, policy, receipts, stepIn, yearOf } from './worked-example.ts';

type Nested = string | number | null | readonly Nested[];

const hers = receipts[0];
const communication = stepIn(hers, 'rated-indicator', 'communication');
const quality = stepIn(hers, 'rated-indicator', 'task-quality');
const rate = stepIn(hers, 'metric-indicator');
const composite = stepIn(hers, 'composite');
const adjusted = stepIn(hers, 'adjustments');
const score = stepIn(hers, 'score');
const rank = stepIn(hers, 'rank');
const grade = stepIn(hers, 'grade');
const days = stepIn(hers, 'proration');
const weight = stepIn(hers, 'weight');
const cap = stepIn(hers, 'cap');
const pool = stepIn(hers, 'pool-bonus');
const training = stepIn(hers, 'training');
const promotion = stepIn(hers, 'promotion');
const honour = stepIn(hers, 'honours').items[0];
const year = stepIn(yearOf([84.1, 86.3, 88.81, 87.03], { quarters: 60, review: 40 }), 'annual');

const present = (step: typeof communication, kind: string) => {
  const line = step.kinds.find((one) => one.kind === kind);
  if (line?.counted !== 'present') throw new Error(`${kind} is not counted`);
  return line;
};
const { min, max, pointsAtMin, pointsAtMax } = communication.scale;
const counted = communication.kinds.flatMap((line) => (line.counted === 'present' ? [line.points, line.weight] : []));
const customers = present(communication, 'customer');
const results = stepIn(hers, 'dimension');
const metrics = input.metrics.filter((fact) => 'employee' in fact && fact.employee === 'E001');
const sums = metrics.flatMap((fact) => [fact.numerator, fact.denominator ?? 0]);
const percent = (part: string) => String(Math.round(Number(part) * 100));
const paid = receipts.map((receipt) => stepIn(receipt, 'pool-bonus'));
const shared = paid.map(({ share }) => share);
const total = (of: (share: NonNullable<(typeof shared)[number]>) => number) =>
  shared.reduce((sum, share) => sum + (share === undefined ? 0 : of(share)), 0);
const left = Number(input.pools['refunds']) - total((share) => share.roundedDown + share.extra);
const dimensions = policy.dimensions.flatMap((dimension) => [
  dimension.weight,
  ...dimension.indicators.flatMap((one) => [
    one.weight,
    ...('rating' in one ? Object.values(one.rating.raters ?? policy.raters).map((rater) => weightIn(rater)) : []),
  ]),
]);

function weightIn(rater: unknown): number {
  if (typeof rater === 'number') return rater;
  return typeof rater === 'object' && rater !== null && 'weight' in rater ? Number(rater.weight) : 0;
}

/** What stands in the boxes of each section, calculated anew. */
export const calculated: Record<string, readonly Nested[]> = {
  1: [communication.products, communication.countedWeight, about(communication.points ?? '', 2)],
  2: [...dimensions, min, max, pointsAtMin, pointsAtMax, policy.raters.peer?.minResponses ?? 0, customers.count],
  3: [
    [2026, 30, days.periodDays, days.absentDays, money(weight.bonusBase, 0), money(input.pools['refunds'] ?? 0)],
    [4, 5, 2, customers.count, ...sums, 2, 0.5],
  ],
  4.1: [4, min, max, pointsAtMin, pointsAtMax, present(quality, 'self').points],
  4.2: [customers.count, customers.sum, customers.mean, customers.points, 2, policy.raters.peer?.minResponses ?? 0],
  4.3: [
    [...counted, communication.products, communication.countedWeight, about(communication.points ?? '', 2)],
    [communication.totalWeight, communication.neededWeight],
    [present(quality, 'self'), present(quality, 'supervisor')].flatMap((line) => [line.points, line.weight]),
    [quality.countedWeight, quality.points ?? ''],
  ],
  4.4: [
    [...sums, rate.sums?.numerator ?? '', rate.sums?.denominator ?? '', percent(rate.value ?? '')],
    [...(rate.between?.from ?? []), ...(rate.between?.to ?? [])].map((x) => (Number(x) < 1 ? percent(x) : x)),
    rate.points ?? '',
  ],
  4.5: [
    ...results.items.flatMap((item) => [item.points ?? '', item.weight]),
    [results.weights, results.shown ?? '', about(communication.points ?? '', 2)],
    [communication.products, communication.countedWeight, ...composite.items.map((item) => item.weight)],
    about(composite.composite ?? '', 4),
  ],
  4.6: [
    ...adjusted.items.map((item) => item.points.replace('-', '')),
    [adjusted.sum, adjusted.cap, about(adjusted.before, 4), about(adjusted.result, 4)],
  ],
  4.7: [about(score.exact, 4), score.score],
  4.8: [
    ...year.quarters.map((quarter) => Number(quarter.score).toFixed(2)),
    [year.mean ?? '', about(year.composite, 4), year.quartersWeight, year.reviewWeight, '100'],
    [about(year.result ?? '', 4), about(year.result ?? '', 2)],
  ],
  5: [...grade.bands.map((band) => band.min), score.score, rank.headcount, rank.rank],
  6: [
    [weight.coefficient, weight.unitCoefficient, days.periodDays, days.absentDays, days.served],
    [money(weight.bonusBase, 0), money(weight.weight), cap.maxTimesBase, money(cap.cap, 0)],
    [money(input.pools['refunds'] ?? 0), money(pool.share?.pool ?? 0, 0), money(pool.share?.weightSum ?? '')],
    ...receipts.flatMap((receipt) => {
      const own = stepIn(receipt, 'weight');
      return [own.coefficient, ...stepIn(receipt, 'proration').proration.split('/'), money(own.weight)];
    }),
    ...shared.flatMap((share) => [
      [money(share?.exact ?? ''), money(share?.roundedDown ?? '', 0), money(share?.extra ?? '', 0)],
    ]),
    ...paid.map(({ bonus }) => money(bonus, 0)),
    [
      money(
        total((share) => share.roundedDown),
        0,
      ),
      money(
        total((share) => share.extra),
        0,
      ),
    ],
    [pool.share?.remainderPlace ?? 0, money(left)],
  ],
  7: [
    [training.below, training.max ?? 0, ...training.needs.flatMap((need) => [need.points, need.gap])],
    [honour?.topPerUnit ?? 0, honour?.minScore ?? ''],
  ],
  8: [
    ...promotion.checks.flatMap(({ require, saw }) => [
      ...Object.values(require).filter((value) => typeof value === 'number'),
      [saw].flat().filter((value) => /^[\d.]+$/.test(String(value))),
    ]),
    [2022, 11].map(String),
  ],
  9: [
    [score.score, rank.rank, weight.coefficient, ...days.proration.split('/'), money(pool.bonus, 0)],
    [rank.headcount, money(pool.share?.pool ?? 0, 0), money(left), money(input.pools['refunds'] ?? 0)],
  ],
};
