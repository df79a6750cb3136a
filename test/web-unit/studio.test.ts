import { describe, expect, it } from 'vitest';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { metricCatalogue } from '#lib/domain/organisation/metrics.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { exampleResult } from '../../web/screens/hr/studio/example/example-result.ts';
import { firstCurve } from '../../web/screens/hr/studio/parts/indicator/beginning.ts';
import { numberFrom } from '../../web/screens/hr/studio/fields/number-text.ts';
import { follows, idFrom, renamedIndicator } from '../../web/screens/hr/studio/ids.ts';
import { pathIn } from '../../web/screens/hr/studio/placed-problems.ts';
import { itemsAt } from '../../web/screens/hr/studio/read-draft.ts';
import { at, type Json, remove, set } from '../../web/screens/hr/studio/scheme-draft.ts';
import {
  takenTo,
  withCopy,
  withDimension,
  withIndicator,
  withoutIndicator,
} from '../../web/screens/hr/studio/structure.ts';
import { evenly, filledUp, gapOf, mendable, sumText } from '../../web/screens/hr/studio/weights.ts';

const scheme = (id: (typeof templateIds)[number] = 'service-centre'): Json =>
  JSON.parse(JSON.stringify(schemeFrom(id)));
const problemsOf = (draft: Json) => {
  const checked = checkScheme(draft);
  return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
};
const scoreOf = (result: Result | undefined) => (result?.status === 'rated' ? result.score : undefined);
const first = ['calculation', 'dimensions', 0, 'indicators', 0];

describe('weights', () => {
  it('come to exactly 100, spread over however many', () => {
    for (const count of [1, 3, 6, 7, 99]) {
      const weights = evenly(count);
      expect(weights).toHaveLength(count);
      expect(sumText(weights)).toBe('100');
      expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
    }
  });

  it('are added without a floating point', () => {
    expect(sumText([0.1, 0.2, undefined])).toBe('0.3');
    expect(gapOf([33.3, 33.3, 33.3])).toBe(0.1);
    expect(filledUp([40, 30, 25], 2)).toBe(30);
    expect(filledUp([90, 5, 25], 1)).toBeUndefined();
  });

  it('are mended where somebody was just typing, unless nothing would be left', () => {
    expect(mendable([40, 30, 25], 0)).toBe(0);
    expect(mendable([40, 30, 25], undefined)).toBe(2);
    expect(mendable([90, 5, 25], 1)).toBe(2);
    expect(mendable([], undefined)).toBeUndefined();
  });
});

describe('ids', () => {
  it('are made from the English name, each its own', () => {
    expect(idFrom('Quality of Work!', 'indicator', [])).toBe('quality-of-work');
    expect(idFrom('Quality of Work', 'indicator', ['quality-of-work', 'quality-of-work-2'])).toBe('quality-of-work-3');
    expect(idFrom('质量', 'indicator', ['indicator'])).toBe('indicator-2');
    expect(follows('quality-2', 'Quality', 'indicator')).toBe(true);
    expect(follows('kept-by-hand', 'Quality', 'indicator')).toBe(false);
  });

  it('change together with everything that names them', () => {
    const draft = set(scheme('technical-support'), ['display', 'indicators', 'task-quality'], { zh: '甲', en: 'a' });
    const renamed = renamedIndicator(draft, first, 'solution');
    expect(at(renamed, ['process', 'goals', 'indicators'])).toEqual(['solution']);
    expect(at(renamed, ['display', 'indicators', 'solution', 'zh'])).toBe('甲');
    expect(problemsOf(renamed)).toEqual([]);
  });
});

describe('the tree', () => {
  it.each(templateIds)('grows and shrinks %s without breaking what stands', (id) => {
    const draft = scheme(id);
    const list = ['calculation', 'dimensions', 0, 'indicators'];
    const place = itemsAt(draft, list).length;
    const grown = withIndicator(draft, 0);
    expect(problemsOf(grown)).toEqual(
      ['name.zh empty', 'name.en empty', 'weight missing'].map(
        (line) => `calculation.dimensions[0].indicators[${place}].${line}`,
      ),
    );
    expect(withoutIndicator(grown, 0, place)).toEqual(draft);
  });

  it('gives what is added the weight that is missing', () => {
    const draft = set(scheme(), [...first, 'weight'], 30);
    expect(at(withIndicator(draft, 0), ['calculation', 'dimensions', 0, 'indicators', 3, 'weight'])).toBe(10);
    expect(at(withDimension(draft), ['calculation', 'dimensions', 3, 'indicators', 0, 'weight'])).toBe(100);
  });

  it('copies an indicator under an id of its own', () => {
    const copied = withCopy(scheme(), 0, 0);
    expect(at(copied, ['calculation', 'dimensions', 0, 'indicators', 1, 'id'])).toBe('task-quality-2');
    expect(problemsOf(copied)).toEqual(['calculation.dimensions[0].indicators[1].weight missing']);
  });

  it('forgets what was said of an indicator that is taken away', () => {
    const left = withoutIndicator(scheme('technical-support'), 0, 0);
    expect(at(left, ['process', 'goals', 'indicators'])).toEqual([]);
  });

  it('takes an indicator to another dimension', () => {
    const moved = takenTo(scheme(), [0, 0], [1, 0]);
    expect(at(moved, ['calculation', 'dimensions', 1, 'indicators', 0, 'id'])).toBe('task-quality');
    expect(at(moved, ['calculation', 'dimensions', 0, 'indicators'])).toHaveLength(2);
  });
});

it('finds the place of a problem, whatever its keys hold', () => {
  const draft = { display: { steps: { five: { '2.5': { zh: '' } } } }, list: [{ a: 1 }] };
  expect(pathIn(draft, 'display.steps.five.2.5.zh')).toEqual(['display', 'steps', 'five', '2.5', 'zh']);
  expect(pathIn(draft, 'list[0].weight')).toEqual(['list', 0, 'weight']);
  const wrong = remove(set(scheme(), [...first, 'weight'], 'x'), ['calculation', 'grades']);
  const checked = checkScheme(wrong);
  expect(checked.ok ? [] : checked.problems.map(({ path }) => pathIn(wrong, path))).toEqual(
    expect.arrayContaining([
      [...first, 'weight'],
      ['calculation', 'grades'],
    ]),
  );
});

it('takes numbers as people type them', () => {
  expect([' 4.5 ', '１２', '1,200', '−3', '12.', ''].map(numberFrom)).toEqual([4.5, 12, 1200, -3, 12, undefined]);
  expect(['1,5', 'x', '1e3'].map(numberFrom)).toEqual(['1,5', 'x', '1e3']);
});

describe('the example', () => {
  it.each(templateIds)('has a result by %s, which moves with what is set', (id) => {
    const whole = schemeFrom(id);
    const usual = exampleResult(whole, {});
    const better = exampleResult(whole, { 'kind:supervisor': 1 });
    expect([usual?.status, better?.status]).toEqual(['rated', 'rated']);
    expect(Number(scoreOf(better))).toBeGreaterThan(Number(scoreOf(usual)));
    expect(exampleResult(whole, { 'kind:supervisor': null })?.status).toBe('blocked');
  });
});

it('begins with a curve that suits the figure and has nothing wrong with it', () => {
  const metric = [...first.slice(0, 4), 1, 'metric'];
  for (const figure of metricCatalogue) {
    const draft = set(scheme(), metric, { id: figure.id, curve: firstCurve(figure) });
    expect([figure.id, problemsOf(draft)]).toEqual([figure.id, []]);
    expect(Math.max(...firstCurve(figure).map(([, points]) => points))).toBe(100);
  }
});
