import { describe, expect, it } from 'vitest';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { policyDifferences, schemeDifferences } from '#lib/domain/policy/differences.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { aRichScheme } from '#test/support/rich-scheme.ts';

type Path = readonly (string | number)[];

/** Every number, text and flag of a document, with its place. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Another value of the same kind. */
const another = (value: unknown) =>
  typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;

function changedAt(scheme: Scheme, path: Path): Scheme {
  const copy: unknown = structuredClone(scheme);
  const [last, holder] = [path.at(-1) ?? '', path.slice(0, -1)];
  const inside = holder.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  (inside as Record<string, unknown>)[last] = another((inside as Record<string, unknown>)[last]);
  return copy as Scheme;
}

const rich = aRichScheme();
/** The id is the same in all versions of a policy, and slots are always of a unit. */
const fixed = new Set(['calculation.id', 'calculation.promotion.slots.per']);
const leaves = leavesOf(rich).filter((path) => !fixed.has(path.join('.')));

describe('what two versions say differently', () => {
  it('is told of every single figure, word and switch of a policy', () => {
    const untold = leaves.filter((path) => schemeDifferences(rich, changedAt(rich, path)).length === 0);
    expect(untold.map((path) => path.join('.'))).toEqual([]);
    expect(leaves.length).toBeGreaterThan(150);
  });

  it('is the same from either side', () => {
    for (const path of leaves.filter((_, place) => place % 7 === 0)) {
      const other = changedAt(rich, path);
      const [there, back] = [schemeDifferences(rich, other), schemeDifferences(other, rich)];
      expect(there).toHaveLength(back.length);
    }
  });

  it('is nothing between a version and itself, however it was stored', () => {
    for (const id of templateIds) {
      const scheme = schemeFrom(id);
      const stored = checkScheme(JSON.parse(JSON.stringify(scheme)));
      expect(stored.ok && schemeDifferences(scheme, stored.value)).toEqual([]);
    }
  });

  it('is told in figures of both', () => {
    const later = structuredClone(rich);
    Object.assign(later.calculation.training ?? {}, { below: 80 });
    later.calculation.honours = [];
    later.process.appealDays = 10;
    later.display.rank = !rich.display.rank;
    expect(schemeDifferences(rich, later)).toEqual([
      {
        kind: 'rule',
        field: 'training.below',
        of: null,
        before: { as: 'points', value: 75 },
        after: { as: 'points', value: 80 },
      },
      {
        kind: 'rule',
        field: 'honour',
        of: { zh: '服务之星', en: 'Service star' },
        before: { as: 'honour', value: { topPerUnit: 1, minScore: 90 } },
        after: null,
      },
      {
        kind: 'rule',
        field: 'process.appeal',
        of: null,
        before: { as: 'days', value: 5 },
        after: { as: 'days', value: 10 },
      },
      {
        kind: 'rule',
        field: 'display.rank',
        of: null,
        before: { as: 'flag', value: false },
        after: { as: 'flag', value: true },
      },
    ]);
  });

  it('is told of an order that changed', () => {
    const later = structuredClone(rich);
    later.calculation.dimensions.reverse();
    expect(policyDifferences(rich.calculation, later.calculation)).toMatchObject([{ kind: 'rule', field: 'order' }]);
  });
});
