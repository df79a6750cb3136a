import { describe, expect, it } from 'vitest';
import { beginning, edited, type Edit } from '../../web/screens/hr/studio/draft-history.ts';
import { at, insert, type Json, move, remove, set } from '../../web/screens/hr/studio/scheme-draft.ts';

const draft: Json = { calculation: { dimensions: [{ id: 'a', weight: 60 }, { id: 'b', weight: 40 }, { id: 'c' }] } };
const dimensions = ['calculation', 'dimensions'];
const ids = (document: Json) => [0, 1, 2, 3].map((place) => at(document, [...dimensions, place, 'id']) ?? '');

describe('the draft of a policy', () => {
  it('tells what stands at a place, and that nothing does', () => {
    expect(at(draft, [...dimensions, 1, 'weight'])).toBe(40);
    expect(at(draft, [...dimensions, 7, 'weight'])).toBeUndefined();
    expect(at(draft, ['calculation', 'constructor'])).toBeUndefined();
    expect(at(draft, [])).toBe(draft);
  });

  it('changes one place, makes what is missing on the way, and leaves the rest the very same', () => {
    const next = set(draft, [...dimensions, 1, 'weight'], 45);
    expect(at(next, [...dimensions, 1, 'weight'])).toBe(45);
    expect(at(next, [...dimensions, 0])).toBe(at(draft, [...dimensions, 0]));
    expect(set({}, ['display', 'steps', 'five', '2.5', 'zh'], '好')).toEqual({
      display: { steps: { five: { '2.5': { zh: '好' } } } },
    });
    expect(set({}, ['list', 0], 'x')).toEqual({ list: ['x'] });
  });

  it('takes items and fields away', () => {
    expect(ids(remove(draft, [...dimensions, 1]))).toEqual(['a', 'c', '', '']);
    expect(remove({ a: 1, b: 2 }, ['b'])).toEqual({ a: 1 });
    expect(remove(draft, ['nothing', 'there'])).toBe(draft);
  });

  it('puts items between others and moves them', () => {
    expect(ids(insert(draft, [...dimensions, 1], { id: 'n' }))).toEqual(['a', 'n', 'b', 'c']);
    expect(insert({}, ['list', 0], 1)).toEqual({ list: [1] });
    expect(ids(move(draft, dimensions, 0, 2))).toEqual(['b', 'c', 'a', '']);
    expect(ids(move(draft, dimensions, 2, 0))).toEqual(['c', 'a', 'b', '']);
    expect(move(draft, dimensions, 0, 3)).toBe(draft);
  });
});

describe('its history', () => {
  const put = (value: Json, field?: string): Edit => ({
    kind: 'change',
    change: (draft) => set(draft, ['weight'], value),
    ...(field !== undefined && { field: [field] }),
  });
  const after = (...edits: Edit[]) => edits.reduce(edited, beginning({ weight: 0 }));
  const undo: Edit = { kind: 'undo' };
  const redo: Edit = { kind: 'redo' };

  it('goes back and forward, and forgets the way forward once something else is done', () => {
    expect(after(put(1), put(2), undo).draft).toEqual({ weight: 1 });
    expect(after(put(1), put(2), undo, undo, redo, redo, redo).draft).toEqual({ weight: 2 });
    expect(after(put(1), put(2), undo, put(3)).future).toEqual([]);
  });

  it('takes back what was typed into a field in one step, until the field is left', () => {
    expect(after(put(4, 'w'), put(45, 'w'), undo).draft).toEqual({ weight: 0 });
    expect(after(put(4, 'w'), { kind: 'settle' }, put(45, 'w'), undo).draft).toEqual({ weight: 4 });
    expect(after(put(4, 'w'), put(45, 'v'), undo).draft).toEqual({ weight: 4 });
  });

  it('stays as it is where nothing changed or there is no way back', () => {
    const begun = beginning({ weight: 0 });
    expect(edited(begun, undo)).toBe(begun);
    expect(edited(begun, { kind: 'change', change: (draft) => draft })).toBe(begun);
  });

  it('begins anew with what somebody else saved', () => {
    expect(after(put(1), { kind: 'replace', draft: { weight: 9 } }, undo).draft).toEqual({ weight: 9 });
  });
});
