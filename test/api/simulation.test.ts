import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { simulations } from '#lib/contract/simulations.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

let place: Installation;
let played: PlayedCycle;

/** Supervisors tell the people apart: the first is rated highest. */
async function rateApart(cycle: PlayedCycle) {
  for (const [place, employee] of ['0101', '0102', '0103', '0104'].entries()) {
    const at = cycle.target(employee, 'supervisor-1');
    const { version } = (await cycle.as('0107')(evaluations.form, at)).data;
    const body = aDraft(
      { service: 5 - place, teamwork: 3 },
      { comments: { service: '七月到九月的工单记录里多次得到用户书面表扬，可查。' } },
    );
    const { status, text } = await cycle.as('0107')(evaluations.submit, { ...at, body, seen: version });
    if (status !== 200) throw new Error(text);
  }
}

beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'open');
  await rateApart(played);
  const rest = (await played.missing()).filter(({ rater }) => rater.id !== '0107');
  for (const { id, rater } of rest) await played.rate(rater.id, id);
});

const ruling = { policy: 'service', version: 1 };
const simulate = (scheme: object = ruling, over: object = {}, by = '0801') =>
  played.as(by)(simulations.run, { body: { cycle: played.id, scheme, ...over }, key: randomUUID() });
/** The policy of the cycle with something changed. */
function changed(change: (policy: Policy) => void) {
  const { calculation } = structuredClone(aScheme());
  change(calculation);
  return { calculation };
}
const weighing = (results: number) =>
  changed(
    ({ dimensions: [first, second] }) =>
      Object.assign(first!, { weight: results }) && Object.assign(second!, { weight: 100 - results }),
  );

describe('while evaluations are open', () => {
  it('reads what is handed in', async () => {
    const { status, data } = await simulate();
    expect(status).toBe(200);
    expect(data).toMatchObject({ basis: 'evaluations', applied: '94', movers: [], counts: { up: 0, down: 0 } });
  });
});

describe('in review', () => {
  beforeAll(async () => {
    await played.move('shut');
    await played.setPools();
  });

  it('the same policy changes nothing, from the sums as from the evaluations', async () => {
    const { data } = await simulate();
    expect(data).toMatchObject({ basis: 'sums', differing: [], counts: { up: 0, down: 0, same: 6 } });
    // No customer has answered.
    expect(data.gaps).toEqual([{ indicator: 'service', kind: 'customer', why: 'no-answers', weight: '6' }]);
    expect(data.cost.now).toBe(1_900_000 + 500_000);
    expect(data.cost.tried).toBe(data.cost.now);
    expect(data.last).toBeNull();
    const fewer = changed(({ raters }) => Object.assign(raters.peer!, { minResponses: 1 }));
    const fromEvaluations = (await simulate(fewer)).data;
    expect(fromEvaluations.basis).toBe('evaluations');
    expect({ ...fromEvaluations, basis: 'sums', tried: data.tried }).toEqual(data);
  });

  it('leaves whoever is put off out of both sides', async () => {
    const at = { params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } };
    const putOff = async (wanted: { reason: string } | null) =>
      played.hr(review.putOff, {
        ...at,
        body: { putOff: wanted },
        seen: (await played.hr(review.person, at)).data.version,
      });
    expect(await putOff({ reason: '病假在家，回来以后再谈再发，已和本人说定' })).toMatchObject({ status: 200 });
    const fewer = changed(({ raters }) => Object.assign(raters.peer!, { minResponses: 1 }));
    for (const scheme of [ruling, fewer])
      expect((await simulate(scheme)).data).toMatchObject({ counts: { up: 0, down: 0, same: 5 }, movers: [] });
    await putOff(null);
  });

  it('tells who moves and exactly why', async () => {
    const { data } = await simulate(weighing(30));
    expect(data.movers.length).toBeGreaterThan(0);
    for (const { change, score, was, is, money } of data.movers) {
      const sum = score.reduce((total, { points }) => total + Math.round(Number(points) * 100), 0);
      expect(sum).toBe(Math.round(Number(change) * 100));
      expect(Math.round((Number(is.score) - Number(was.score)) * 100)).toBe(sum);
      expect(money.reduce((total, { amount }) => total + amount, 0)).toBe((is.bonus ?? 0) - (was.bonus ?? 0));
    }
    const [first] = data.movers;
    expect(first?.score).toContainEqual(
      expect.objectContaining({ code: 'dimension', of: 'results', before: '50', after: '30' }),
    );
    expect(data.cost.tried).toBe(data.units.reduce((total, { cost }) => total + (cost.tried ?? 0), 0));
  });

  it('tells where a grade begins now', async () => {
    const easier = changed(({ grades }) => Object.assign(grades.bands[0]!, { min: 72 }));
    const { data } = await simulate(easier);
    expect(data.counts.up).toBeGreaterThan(0);
    expect(data.counts.down).toBe(0);
    const risen = data.movers.find(({ steps }) => steps > 0);
    expect(risen?.grade).toEqual([{ code: 'limit', grade: 'A', before: '85', after: '72' }]);
    expect(risen).toMatchObject({ change: '0.00', score: [] });
  });

  it('other pools cost something else, and nothing of it is kept', async () => {
    const { data } = await simulate(ruling, { pools: { 客服部: 3_000_000 } });
    expect(data.units.find(({ unit }) => unit === '客服部')).toMatchObject({
      pool: { now: 2_000_000, tried: 3_000_000 },
      cost: { now: 1_900_000, tried: 2_900_000 },
    });
    expect((await played.read()).pools['客服部']?.amount).toBe(2_000_000);
    expect((await simulate()).data.cost.now).toBe(2_400_000);
    expect(await simulate(ruling, { pools: { 客服部: 50_000 } })).toMatchObject({ status: 422 });
    expect(await simulate(ruling, { pools: { 管理部: 50_000 } })).toMatchObject({ status: 422 });
  });

  it('says what of a policy the cycle knows nothing of', async () => {
    const more = changed(({ dimensions, scales }) => {
      Object.assign(scales, { ten: { min: 1, max: 10, step: 1, pointsAtMin: 10, pointsAtMax: 100 } });
      const [service, teamwork] = dimensions[1]!.indicators;
      Object.assign(service!, { weight: 50, rating: { scale: 'ten' } });
      Object.assign(teamwork!, { weight: 30 });
      dimensions[1]!.indicators.push({ id: 'new', weight: 20, rating: { scale: 'five', raters: { supervisor: 100 } } });
    });
    const { data } = await simulate(more);
    expect(data.applied).toBe('65');
    expect(data.gaps.map(({ indicator, why }) => `${indicator} ${why}`)).toEqual([
      'service other-steps',
      'service other-steps',
      'service other-steps',
      'service other-steps',
      'new not-asked',
    ]);
    expect(data.counts.unrated).toBe(6);
  });

  it('names every problem of a policy that is refused', async () => {
    const wrong = changed(({ dimensions, grades }) => {
      Object.assign(dimensions[0]!, { weight: 10 });
      Object.assign(grades.bands[0]!, { min: 60 });
    });
    const { status, text } = await simulate(wrong);
    expect(status).toBe(422);
    const { errors } = JSON.parse(text) as { errors: { path: string; message: string }[] };
    expect(errors.map(({ path }) => path)).toEqual([
      'scheme.calculation.dimensions',
      expect.stringMatching(/^scheme\.calculation\.grades\.bands/),
    ]);
    expect(errors[0]?.message).toContain('必须正好等于 100');
  });

  it('is for HR alone, and leaves one trace an hour', async () => {
    expect(await simulate(ruling, {}, '0901')).toMatchObject({ status: 403 });
    expect(await simulate(ruling, {}, '0999')).toMatchObject({ status: 403 });
    const log = (await played.hr(audit.read, { query: { cycle: played.id } })).data.items;
    expect(log.filter(({ action }) => action === 'simulation.run')).toHaveLength(1);
  });

  it('a policy or a cycle that is not there is not found', async () => {
    expect(await simulate({ policy: 'service', version: 9 })).toMatchObject({ status: 404 });
    expect(await simulate(ruling, { cycle: '2020Q1-service' })).toMatchObject({ status: 404 });
  });
});

describe('once published', () => {
  beforeAll(async () => {
    await played.move('signOff');
    await played.move('publish');
    await played.move('settle');
  });

  it('now is what was published and paid', async () => {
    const { data } = await simulate(weighing(30));
    expect(data.differing).toEqual([]);
    for (const { employee, was } of data.movers) {
      const at = { params: { ...played.params, employee: employee.id }, query: { unit: employee.unit } };
      const published = (await played.hr(results.read, at)).data.result;
      expect(published).toMatchObject({ score: was.score, grade: was.grade, bonus: was.bonus });
    }
    const units = await played.units('0801');
    for (const { unit, cost } of data.units) expect(cost.now).toBe(units.find((one) => one.unit === unit)?.paid);
  });

  it('what everybody had then stands beside the next cycle', async () => {
    const { grades } = (await simulate()).data;
    const period = { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' };
    const next = await aCycle(place, 'open', aNewCycle({ period }));
    const tried = async (scheme: object) =>
      (await next.hr(simulations.run, { body: { cycle: next.id, scheme: { calculation: { ...scheme } } } })).data;
    const data = await tried(aScheme().calculation);
    expect(data.last).toEqual({ cycle: expect.objectContaining({ id: played.id }), rated: 6, cost: 2_400_000 });
    expect(data.grades.map(({ grade, last }) => [grade, last])).toEqual(grades.map(({ grade, now }) => [grade, now]));
    expect(data.units.map(({ unit, last }) => [unit, last])).toEqual(
      (await simulate()).data.units.map(({ unit, rated, cost }) => [unit, { rated: rated.now, cost: cost.now }]),
    );
    // A grade that is gone is still told of.
    const { calculation } = changed(({ grades: { bands }, bonus }) => {
      for (const band of bands) if (band.grade === 'B') band.grade = 'good';
      Object.assign(bonus!, { coefficients: { A: 1.2, good: 1, C: 0.5 } });
    });
    const known = grades.find(({ grade }) => grade === 'B')!;
    expect((await tried(calculation)).grades).toContainEqual(
      expect.objectContaining({ grade: 'B', tried: 0, last: known.now }),
    );
    // Nothing was published before the first.
    expect((await simulate()).data.last).toBeNull();
  });
});

describe('the coefficient of a unit', () => {
  it('is what HR set for the period, unless that is left aside; the answer says which', async () => {
    const alone = (over: object) =>
      aScheme(({ calculation }) =>
        Object.assign(calculation!, {
          bonus: { method: 'individual', coefficients: { A: 1.2, B: 1, C: 0.5 }, ...over },
        }),
      );
    const scheme = alone({ unitCoefficients: { 客服部: 1.1 } });
    const paid = await aCycle(await anInstallation({ scheme }), 'review');
    const set = { params: { ...paid.params, unit: '客服部' }, body: { value: 1.25, reason: '本季度承接了夜班热线' } };
    await paid.hr(bonusTerms.coefficient, { ...set, seen: (await paid.read()).version });
    const ask = (unitCoefficients: object, over: object = {}) => {
      const { calculation } = alone({ unitCoefficients });
      return paid.hr(simulations.run, {
        body: { cycle: paid.id, scheme: { calculation: { ...calculation } }, ...over },
      });
    };
    const unitIn = ({ data }: Awaited<ReturnType<typeof ask>>) => data.units.find(({ unit }) => unit === '客服部')!;
    const now = { value: 1.25, of: 'period' };
    const kept = unitIn(await ask({ 客服部: 2 }));
    expect(kept.coefficient).toEqual({ now, tried: now, period: 1.25 });
    expect(kept.cost.tried).toBe(kept.cost.now);
    const aside = await ask({ 客服部: 2 }, { coefficientsByPolicy: ['客服部'] });
    expect(unitIn(aside).coefficient).toEqual({ now, tried: { value: 2, of: 'policy' }, period: 1.25 });
    expect(unitIn(aside).cost.tried).toBe((kept.cost.now! / 1.25) * 2);
    expect(aside.data.movers[0]?.money).toEqual([
      expect.objectContaining({ code: 'unit', before: '1.25', after: '2' }),
    ]);
    expect(aside.data.units.find(({ unit }) => unit === '协调部')?.coefficient.tried).toEqual({
      value: 1,
      of: 'policy',
    });
    expect(await ask({}, { coefficientsByPolicy: ['管理部'] })).toMatchObject({ status: 422 });
  });
});

it('before a cycle opens there is nothing to simulate with', async () => {
  const early = await aCycle(await anInstallation(), 'announced');
  expect(await early.hr(simulations.run, { body: { cycle: early.id, scheme: ruling } })).toMatchObject({ status: 409 });
});
