import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTeams, rankedIn } from '#lib/domain/lifecycle/teams.ts';
import { laidOut, treeProblems, wayUp, withAllBelow } from '#lib/domain/organisation/unit-tree.ts';
import { rankedTogether, rankLevels } from '#lib/domain/schedule/ranking.ts';

const unit = (id: string, parent?: string) => ({ id, name: { zh: id, en: id }, ...(parent ? { parent } : {}) });
/** A centre with two departments, one of them with two groups; and one that belongs to nobody. */
const centre = [
  unit('中心'),
  unit('客服部', '中心'),
  unit('一组', '客服部'),
  unit('二组', '客服部'),
  unit('质检部', '中心'),
  unit('管理部'),
];

describe('the tree of units', () => {
  it('leads from each unit to the top', () => {
    expect(wayUp(centre, '一组')).toEqual(['一组', '客服部', '中心']);
    expect(wayUp(centre, '管理部')).toEqual(['管理部']);
  });
  it('gives a unit with all below it, each once', () => {
    expect(withAllBelow(centre, ['客服部', '一组'])).toEqual(['客服部', '一组', '二组']);
  });
  it('is laid out with every unit under its own', () => {
    const order = laidOut(centre.toReversed()).map(({ unit: { id }, depth }) => `${depth} ${id}`);
    expect(order).toEqual(['0 管理部', '0 中心', '1 质检部', '1 客服部', '2 二组', '2 一组']);
  });
  it.each([
    ['itself', [unit('客服部', '客服部')], ['unit.round']],
    ['one below it', [unit('中心', '一组'), unit('一组', '中心')], ['unit.round', 'unit.round']],
    ['one that there is not', [unit('中心', '总部')], ['unit.unknown']],
    ['one above it', centre, []],
  ])('refuses a unit that belongs to %s', (_what, units, codes) => {
    expect(treeProblems(units).map(({ code }) => code)).toEqual(codes);
  });
});

describe('who is ranked together', () => {
  it.each([
    ['own', ['中心'], ['中心', '客服部', '一组', '二组', '质检部'], {}],
    ['named', ['客服部', '质检部'], ['客服部', '质检部'], { 客服部: ['客服部', '一组', '二组'] }],
    ['named', ['中心', '客服部'], ['中心', '客服部'], { 中心: ['中心', '质检部'], 客服部: ['客服部', '一组', '二组'] }],
    ['top', ['客服部', '管理部'], ['中心', '管理部'], { 中心: ['客服部', '一组', '二组'] }],
  ] as const)('by %s of %j', (by, units, ranked, teams) => {
    expect(rankedTogether(centre, { units, by })).toEqual({ units: ranked, teams });
  });

  /** Each unit may belong to one before it. */
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((above) =>
      above.map((one, place) => unit(`U${place}`, one % (place + 1) === place ? undefined : `U${one % (place + 1)}`)),
    );

  it('has everybody who is covered, each in one place, above where they work', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat(11)), fc.constantFrom(...rankLevels), (tree, places, by) => {
        const units = [...new Set(places.flatMap((place) => tree[place]?.id ?? []))];
        const cycle = rankedTogether(tree, { units, by });
        expect(allTeams(cycle).toSorted()).toEqual(withAllBelow(tree, units).toSorted());
        for (const own of allTeams(cycle)) expect(wayUp(tree, own)).toContain(rankedIn(cycle, own));
      }),
    );
  });
});
