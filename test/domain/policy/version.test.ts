import { describe, expect, it } from 'vitest';
import catalogue from '#lib/domain/organisation/metrics.json' with { type: 'json' };
import { mayMove, moved } from '#lib/domain/lifecycle/transition.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { schemeText } from '#lib/domain/policy/scheme-text.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { templateIds, templateNames } from '#lib/domain/policy/templates/ids.ts';
import {
  type PolicyAction,
  policyMachine,
  type PolicyState,
  policyStates,
} from '#lib/domain/policy/version-machine.ts';
import { problemsIn } from '#lib/domain/policy/draft-problems.ts';
import { currentOf, isVersion, nameIn, ownDocument, type PolicyRecord, writersOf } from '#lib/domain/policy/version.ts';
import { aScheme } from '#test/support/scheme.ts';

const actions = Object.keys(policyMachine) as PolicyAction[];
const after = (action: PolicyAction, state: PolicyState) => moved(policyMachine, action, state);
const version = (number: number, state: 'approved' | 'retired'): PolicyRecord => ({
  id: 'service',
  number,
  state,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: '0801',
  scheme: aScheme(),
});
const draft: PolicyRecord = {
  id: 'service',
  number: 9,
  state: 'draft',
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: '0801',
  document: {},
};

describe('a version of a policy', () => {
  it('is written, then approved or discarded, and at last retired', () => {
    const possible = policyStates.map((state) => [state, actions.filter((one) => mayMove(policyMachine, one, state))]);
    expect(Object.fromEntries(possible)).toEqual({
      draft: ['save', 'submit', 'return', 'approve', 'discard'],
      approved: ['retire'],
      retired: [],
      discarded: [],
    });
    expect(after('approve', 'draft')).toBe('approved');
    expect(() => after('save', 'approved')).toThrow('wrong-state');
  });

  it('is current while it is the newest that is approved; a draft never is', () => {
    expect(currentOf([version(1, 'approved'), version(2, 'approved'), draft])?.number).toBe(2);
    expect(currentOf([version(1, 'approved'), version(2, 'retired'), draft])?.number).toBe(1);
    expect(currentOf([draft])).toBeUndefined();
    expect([isVersion(version(1, 'retired')), isVersion(draft)]).toEqual([true, false]);
  });

  it('was written by whoever made it, where nobody else is known', () => {
    expect(writersOf(version(1, 'approved'))).toEqual([{ id: '0801', name: '0801' }]);
  });
});

describe('a draft', () => {
  it('has the problems of the very checks, and its own id', () => {
    expect(problemsIn({})).toEqual([{ path: 'calculation', code: 'missing', params: { key: 'calculation' } }]);
    const scheme = { ...schemeFrom('dispatch') };
    expect(problemsIn(scheme)).toEqual([]);
    expect(ownDocument('mine', scheme)).toMatchObject({ calculation: { id: 'mine' } });
    expect(ownDocument('mine', { calculation: [] })).toEqual({ calculation: [] });
  });

  it('is called so only once it has a name in both languages', () => {
    expect(nameIn({ ...schemeFrom('dispatch') })).toEqual(templateNames.dispatch);
    for (const name of [undefined, 'x', { zh: '一' }, { zh: '一', en: '' }])
      expect(nameIn({ calculation: { name } })).toBeUndefined();
  });
});

describe('a file of a policy', () => {
  it('reads the same whatever the order in which it was stored, and comes back as it was', () => {
    const scheme = aScheme();
    const { display, ...rest } = scheme;
    expect(schemeText({ display, ...rest })).toBe(schemeText(scheme));
    expect(checkScheme(JSON.parse(schemeText(scheme)))).toEqual({ ok: true, value: scheme });
    expect(schemeText(scheme).indexOf('"calculation"')).toBeLessThan(schemeText(scheme).indexOf('"process"'));
  });
});

describe.each(templateIds)('the ready-made policy %s', (id) => {
  it('reads figures of the catalogue only', () => {
    const known = new Set(catalogue.metrics.map((metric) => metric.id));
    const read = schemeFrom(id).calculation.dimensions.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => ('metric' in indicator ? [indicator.metric.id] : [])),
    );
    expect(read.filter((metric) => !known.has(metric))).toEqual([]);
  });
});
