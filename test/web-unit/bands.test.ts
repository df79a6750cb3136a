import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { beginnings } from '../../web/screens/hr/studio/parts/beginnings.ts';
import { withBonus, withCoefficients } from '../../web/screens/hr/studio/parts/bonus/bonus-draft.ts';
import {
  bandsAt,
  gradesIn,
  renamedGrade,
  withBandBelow,
  withMethod,
  withoutBand,
} from '../../web/screens/hr/studio/parts/grades/bands.ts';
import { headsOf, spreadCoefficients, spreadShares } from '../../web/screens/hr/studio/parts/grades/spread.ts';
import { blanksOf, conditionOf, formOf, forms } from '../../web/screens/hr/studio/parts/promotion/forms.ts';
import { at, type Json, remove, set } from '../../web/screens/hr/studio/scheme-draft.ts';

const draft: Json = JSON.parse(JSON.stringify(schemeFrom('service-centre')));
const problems = (json: Json) => {
  const checked = checkScheme(json);
  return checked.ok ? [] : checked.problems;
};
const minsOf = (json: Json) => gradesIn(json).map((_, place) => at(json, [...bandsAt, place, 'min']));

describe('the bands of grades', () => {
  it('take their new name wherever they are named', () => {
    const named = set(draft, ['calculation', 'promotion'], {
      require: [{ grade: 'C' }, { gradeInLast: { grade: 'C', times: 2, of: 4 } }, { serviceMonths: 12 }],
    });
    const renamed = renamedGrade(named, 3, '合格');
    expect(problems(renamed)).toEqual([]);
    expect(gradesIn(renamed)).toEqual(['S', 'A', 'B', '合格', 'D']);
    expect(at(renamed, ['calculation', 'bonus', 'coefficients'])).toEqual({ S: 1.5, A: 1.2, B: 1, 合格: 0.6, D: 0 });
    expect(JSON.stringify(renamed)).not.toContain('"C"');
  });

  it('keep apart what a name that is taken already would mix', () => {
    const twice = renamedGrade(draft, 3, 'B');
    expect(problems(twice)).toContainEqual({
      path: 'calculation.grades.bands[3].grade',
      code: 'duplicate',
      params: { id: 'B' },
    });
    expect(at(twice, ['calculation', 'bonus'])).toEqual(at(draft, ['calculation', 'bonus']));
    expect(problems(renamedGrade(twice, 3, 'C'))).toEqual([]);
  });

  it('are put in anywhere, and nothing is wrong with it', () => {
    for (const place of [0, 1, 2, 3, 4]) {
      const more = withBandBelow(draft, place);
      expect(gradesIn(more)).toHaveLength(6);
      expect(problems(more)).toEqual([]);
    }
    expect(minsOf(withBandBelow(draft, 1))).toEqual([95, 85, 78, 70, 60, 0]);
    expect(minsOf(withBandBelow(draft, 4))).toEqual([95, 85, 70, 60, 30, 0]);
  });

  it('are taken out with their coefficient, and the last one ends at 0', () => {
    expect(problems(withoutBand(draft, 1))).toEqual([]);
    const lower = withoutBand(draft, 4);
    expect(minsOf(lower)).toEqual([95, 85, 70, 0]);
    expect(problems(lower)).toEqual([]);
    // What else names a grade that is gone says so.
    expect(problems(withoutBand(draft, 3)).map(({ path }) => path)).toEqual([
      'calculation.adjustments.vetoGrade',
      'calculation.improvement.atMost',
    ]);
  });

  it('go over to ranks and back', () => {
    const ranked = withMethod(draft, 'distribution');
    expect(problems(ranked)).toEqual([]);
    expect(problems(withBandBelow(ranked, 2))).toEqual([]);
    expect(withMethod(ranked, 'thresholds')).toEqual(draft);
  });

  it('share out 100 however many they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const shares = spreadShares(count);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
    );
    expect(spreadShares(5)).toEqual([5, 25, 40, 25, 5]);
    expect(headsOf([5, 25, 40, 25, 5], 20)).toEqual([1, 5, 8, 5, 1]);
    expect(headsOf([10, undefined], 20)).toBeUndefined();
    expect(spreadCoefficients(['S', 'A', 'B', 'C', 'D'])).toEqual({ S: 1.5, A: 1.2, B: 1, C: 0.6, D: 0 });
    expect(spreadCoefficients(['A', 'B', 'C'])).toEqual({ A: 1.5, B: 1, C: 0 });
  });
});

describe('what a block begins with', () => {
  it.each(templateIds)('has nothing wrong with it in %s', (template) => {
    const scheme: Json = JSON.parse(JSON.stringify(schemeFrom(template)));
    for (const [block, begin] of Object.entries(beginnings)) {
      if (block === 'annual' && at(scheme, ['calculation', 'period']) !== 'year') continue;
      expect(problems(set(scheme, ['calculation', block], begin(scheme)))).toEqual([]);
    }
    for (const method of ['none', 'pool', 'individual']) {
      const paid = withBonus(withBonus(scheme, 'none'), method);
      expect(problems(paid)).toEqual([]);
      if (method === 'none') continue;
      expect(problems(withCoefficients(paid, 'curve'))).toEqual([]);
      expect(problems(withCoefficients(withCoefficients(paid, 'curve'), 'grades'))).toEqual([]);
    }
  });

  it('is right for a single grade and another highest score too', () => {
    const one = set(
      set(remove(draft, ['calculation', 'adjustments', 'vetoGrade']), ['calculation', 'maxScore'], 5),
      bandsAt,
      [{ grade: '合格', min: 0 }],
    );
    for (const block of ['bonus', 'training', 'improvement', 'honours', 'promotion'] as const) {
      const begun = set(
        remove(remove(one, ['calculation', 'bonus']), ['calculation', 'improvement']),
        ['calculation', block],
        beginnings[block](one),
      );
      expect(problems(begun)).toEqual([]);
    }
  });

  it('holds for every form of a condition', () => {
    for (const form of forms) {
      const condition = conditionOf(form, draft);
      expect(formOf(condition)).toBe(form);
      for (const blank of Object.values(blanksOf[form])) expect(at(condition, blank.at)).toBeDefined();
      expect(problems(set(draft, ['calculation', 'promotion'], { require: [condition] }))).toEqual([]);
    }
  });
});
