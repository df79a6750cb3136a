import { describe, expect, it } from 'vitest';
import { type AuditAction, auditActions, auditKinds, isOfKind } from '#lib/domain/audit/actions.ts';
import { detailKeys, detailsIn, peopleIn } from '#lib/domain/audit/details.ts';
import { filled, namesIn, saidValue, sayerOf } from '#lib/domain/audit/sentence.ts';
import en from '#lib/domain/audit/words-en.ts';
import zh from '#lib/domain/audit/words-zh.ts';

const actions = Object.keys(auditActions) as AuditAction[];
const languages = { zh, en };
const same = (text: string) => text;
const others = { date: same, money: (minor: string) => `¥${minor}`, unit: same, person: same, missing: same };
const said = (pieces: ReturnType<typeof filled>) => pieces.map(({ text }) => text).join('');

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const w = languages[language];

  it.each(actions)('%s has a sentence that speaks of what entries hold', (action) => {
    const sentence = w.actions[action];
    const known = new Set<string>(['whom', 'unit', ...detailKeys]);
    expect(sentence.length).toBeGreaterThan(3);
    expect(namesIn(sentence).filter((name) => !known.has(name))).toEqual([]);
    const all = Object.fromEntries([...known].map((name) => [name, `<${name}>`]));
    for (const values of [all, {}]) expect(said(filled(sentence, values))).not.toMatch(/[{}[\]]/);
    expect(said(filled(sentence, all))).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[a-z]/);
  });

  it('every kind has a word, and so has every figure', () => {
    for (const kind of [...auditKinds, 'done'] as const) expect(w.choices[kind]).not.toBe('');
    for (const key of [...detailKeys, 'pool'] as const) expect(w.details[key]).not.toBe('');
  });
});

it('both languages tell the same', () => {
  for (const action of actions)
    expect({ action, told: namesIn(en.actions[action]).toSorted() }).toEqual({
      action,
      told: namesIn(zh.actions[action]).toSorted(),
    });
});

describe('a sentence', () => {
  it('leaves out what is not known', () => {
    const sentence = 'submitted the {kind}[ of {whom}]';
    expect(said(filled(sentence, { kind: 'self-evaluation', whom: undefined }))).toBe('submitted the self-evaluation');
    expect(filled(sentence, { kind: 'peer evaluation', whom: '苏木' })).toEqual([
      { text: 'submitted the ' },
      { text: 'peer evaluation', name: 'kind' },
      { text: ' of ' },
      { text: '苏木', name: 'whom' },
    ]);
  });
});

describe('details', () => {
  const say = sayerOf(zh, others);
  it('are said by what they are, before and after', () => {
    const entry = { bonusBase: '500000 → 520000', supervisor: '0101 → —', status: 'final', 客服部: 2_000_000 };
    expect(detailsIn(entry).map((detail) => [detail.key, detail.unit, saidValue(detail, say)])).toEqual([
      ['supervisor', null, { before: '0101', value: '—' }],
      ['bonusBase', null, { before: '¥500000', value: '¥520000' }],
      ['status', null, { before: null, value: '定稿' }],
      ['pool', '客服部', { before: null, value: '¥2000000' }],
    ]);
    expect(peopleIn(entry)).toEqual(['0101']);
    expect(detailsIn(undefined)).toEqual([]);
  });
});

describe('kinds', () => {
  it('what nobody knows any more is something that was done, of no kind', () => {
    expect(isOfKind('long.gone', 'done')).toBe(true);
    expect(auditKinds.filter((kind) => isOfKind('long.gone', kind))).toEqual([]);
    expect(isOfKind('result.read', 'done')).toBe(false);
  });
  it('every kind has its actions', () => {
    for (const kind of auditKinds) expect(actions.some((action) => isOfKind(action, kind))).toBe(true);
  });
});
