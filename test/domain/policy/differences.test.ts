import { describe, expect, it } from 'vitest';
import { policyDifferences } from '#lib/domain/policy/differences.ts';
import { aScheme } from '#test/support/scheme.ts';

type Document = Parameters<NonNullable<Parameters<typeof aScheme>[0]>>[0];
const policyWith = (change: (calculation: Record<string, unknown>) => void) =>
  aScheme((document: Document) => change(document['calculation'] ?? {})).calculation;

const now = aScheme().calculation;

describe('what a later version says differently', () => {
  it('is nothing where nothing is', () => {
    expect(policyDifferences(now, structuredClone(now))).toEqual([]);
  });

  it('is told by weights, also of what came and what went', () => {
    const later = structuredClone(now);
    const [results, attitude] = later.dimensions;
    Object.assign(results ?? {}, { weight: 40 });
    Object.assign(attitude ?? {}, { weight: 60 });
    attitude?.indicators.splice(0, 1, {
      ...attitude.indicators[0],
      id: 'speed',
      name: { zh: '速度', en: 'Speed' },
    } as never);
    expect(policyDifferences(now, later)).toEqual([
      { kind: 'dimension', name: { zh: '工作业绩', en: 'Results' }, before: '50', after: '40' },
      { kind: 'dimension', name: { zh: '工作态度', en: 'Attitude' }, before: '50', after: '60' },
      { kind: 'indicator', name: { zh: '问题解决率', en: 'Resolution rate' }, before: '50', after: '40' },
      { kind: 'indicator', name: { zh: '速度', en: 'Speed' }, before: null, after: '36' },
      { kind: 'indicator', name: { zh: '团队协作', en: 'Teamwork' }, before: '20', after: '24' },
      { kind: 'indicator', name: { zh: '服务态度', en: 'Service attitude' }, before: '30', after: null },
    ]);
  });

  it('is told by targets and raters', () => {
    const later = structuredClone(now);
    const [resolution] = later.dimensions[0]?.indicators ?? [];
    const teamwork = later.dimensions[1]?.indicators[1];
    if (resolution && 'metric' in resolution)
      resolution.metric.curve = [
        [0.8, 0],
        [0.97, 100],
      ];
    if (teamwork && 'rating' in teamwork) teamwork.rating.raters = { self: 20, supervisor: 80 };
    expect(policyDifferences(now, later)).toEqual([
      {
        kind: 'target',
        name: { zh: '问题解决率', en: 'Resolution rate' },
        metric: 'resolution-rate',
        before: [
          [0.7, 0],
          [0.85, 60],
          [0.95, 100],
        ],
        after: [
          [0.8, 0],
          [0.97, 100],
        ],
      },
      { kind: 'rater', rater: 'supervisor', name: { zh: '团队协作', en: 'Teamwork' }, before: 60, after: 80 },
      { kind: 'rater', rater: 'peer', name: { zh: '团队协作', en: 'Teamwork' }, before: 20, after: 0 },
    ]);
  });

  it('is told by grades and the bonus rule', () => {
    const later = policyWith((calculation) => {
      calculation['grades'] = {
        method: 'thresholds',
        bands: [
          { grade: 'A', min: 90 },
          { grade: 'B', min: 70 },
          { grade: 'C', min: 0 },
        ],
      };
      calculation['bonus'] = {
        method: 'individual',
        coefficients: { A: 1.2, B: 1, C: 0.5 },
        maxTimesBase: 2,
        minServiceDays: 30,
      };
    });
    expect(policyDifferences(now, later)).toEqual([
      { kind: 'grade', grade: 'A', before: 85, after: 90 },
      { kind: 'method', before: 'pool', after: 'individual' },
      { kind: 'cap', before: null, after: 2 },
      { kind: 'service', before: null, after: 30 },
    ]);
    const without = policyWith((calculation) => delete calculation['bonus']);
    expect(policyDifferences(now, without)).toEqual([{ kind: 'method', before: 'pool', after: null }]);
  });

  it('and by every other rule of the calculation', () => {
    const later = policyWith((calculation) => Object.assign(calculation, { training: { below: 70, courses: {} } }));
    expect(policyDifferences(now, later)).toEqual([
      { kind: 'rule', field: 'training.below', of: null, before: null, after: { as: 'points', value: 70 } },
    ]);
  });
});
