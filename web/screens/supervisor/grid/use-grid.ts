import { useEffect, useReducer, useRef, useState } from 'react';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { comment, rate } from '../../employee/evaluation/draft-changes.ts';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { entryOf } from './entry.ts';
import { focusRow, focusTab } from './focus.ts';
import { type Forms, type GridRow, lineOf, rowsOf, type TeamDrafts } from './rows.ts';
import { useUndo } from './use-undo.ts';

interface Wanted {
  readonly place: 'row' | 'tab';
  readonly item: string;
  readonly person: string;
}

export type Grid = ReturnType<typeof useGrid>;

/** Where one is in the grid, and everything that can be done there: the keys, the mouse and the buttons all ask this. */
export function useGrid(forms: Forms, drafts: TeamDrafts, submitted: ReadonlySet<string>, keys: boolean) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const rows = rowsOf(forms, drafts, submitted);
  const { lines } = forms[0];
  const [address, setAddress] = useAddressValue('item');
  const line = lines.find(({ indicator }) => indicator === address) ?? lines[0];
  const item = line?.indicator ?? '';
  const [chosen, choose] = useState(() => firstOpen(rows, item)?.id ?? forms[0].id);
  const [writes, setWrites] = useState<string>();
  const [looks, setLooks] = useState<string>();
  const [goals, setGoals] = useState<string>();
  const [said, setSaid] = useState('');
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const undo = useUndo();
  const person = rows.some(({ id }) => id === chosen) ? chosen : forms[0].id;
  // Where there is a keyboard, the first person who is not rated yet can be rated at once.
  const wanted = useRef<Wanted | undefined>(keys ? { place: 'row', item, person } : undefined);

  // Only once the row that is meant is on the screen: changing the indicator takes a moment.
  useEffect(() => {
    const { current } = wanted;
    if (current === undefined || current.item !== item || current.person !== person) return;
    wanted.current = undefined;
    if (current.place === 'row') focusRow(person);
    else focusTab(item);
  });

  const go = (to: { person?: string; item?: string; place?: 'row' | 'tab' }) => {
    const next = { place: to.place ?? 'row', item: to.item ?? item, person: to.person ?? person };
    wanted.current = next;
    if (next.item !== item) setAddress(next.item, { replace: true });
    choose(next.person);
    setWrites(undefined);
    // Even where nothing has moved: the focus is to come back.
    draw();
  };
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.form.employee.name ?? '';
  const itemName = (id: string) => {
    const found = lines.find(({ indicator }) => indicator === id);
    return found === undefined ? '' : say(found.name);
  };
  const worded = (id: string, value: number | null) => {
    const found = lines.find(({ indicator }) => indicator === id);
    const entry = found === undefined ? undefined : entryOf(found, say);
    const step =
      entry === undefined || entry.kind === 'number' ? undefined : entry.steps.find((one) => one.value === value);
    return value === null ? w.unrated : [value, step?.words].filter(Boolean).join(' ');
  };
  const write = (id: string, indicator: string, value: number | null) => {
    const row = rows.find((one) => one.id === id);
    if (row?.writing === undefined) return;
    row.writing.draft.change(rate(indicator, value)(row.writing.draft.view().value));
  };

  const openGoals = (id: string | undefined) => {
    if (id !== undefined) choose(id);
    setGoals(id);
  };

  return {
    rows,
    lines,
    line,
    item,
    person,
    said,
    steps: undo.steps,
    /** Whose comment is open, and whose evidence. */
    writes,
    looks,
    /** Whose goals are open, to be rated one by one. */
    goals,
    go,
    choose: (id: string) => {
      if (id !== person) choose(id);
    },
    step: (by: number) => {
      const place = rows.findIndex(({ id }) => id === person) + by;
      go({ person: rows[Math.min(Math.max(place, 0), rows.length - 1)]?.id ?? person });
    },
    end: (which: 0 | -1) => go({ person: rows.at(which)?.id ?? person }),
    turn: (by: number, place: 'row' | 'tab' = 'row') => {
      const at = lines.findIndex(({ indicator }) => indicator === item) + by;
      go({ item: lines[(at + lines.length) % lines.length]?.indicator ?? item, place });
    },
    rate: (id: string, value: number | null, onward = false) => {
      const row = rows.find((one) => one.id === id);
      if (row?.writing === undefined || line === undefined) return;
      // Nobody rates by one key what comes of several goals.
      if ((lineOf(row, item)?.goals.length ?? 0) > 0) return openGoals(id);
      const before = row.writing.draft.view().value.scores[item] ?? null;
      if (before !== value) undo.push({ person: id, item, before }, entryOf(line, say).kind !== 'steps');
      write(id, item, value);
      const next = onward ? nextOpen(rows, id) : undefined;
      if (next === undefined) choose(id);
      else go({ person: next.id });
      setSaid(w.said({ name: nameOf(id), item: itemName(item), value: worded(item, value) }));
    },
    undo: () => {
      const last = undo.pop(({ person: id }) => rows.find((row) => row.id === id)?.writing !== undefined);
      if (last === undefined) return setSaid(w.nothingToUndo);
      write(last.person, last.item, last.before);
      go({ person: last.person, item: last.item });
      const value = worded(last.item, last.before);
      setSaid(w.undone({ name: nameOf(last.person), item: itemName(last.item), value }));
    },
    forget: undo.forget,
    comment: (id: string, text: string) => {
      const row = rows.find((one) => one.id === id);
      row?.writing?.draft.change(comment(item, text)(row.writing.draft.view().value));
    },
    openComment: (id: string) => {
      choose(id);
      setWrites(writes === id ? undefined : id);
    },
    openGoals,
    openEvidence: (id: string | undefined) => {
      if (id !== undefined) choose(id);
      setLooks(id);
    },
  };
}

const firstOpen = (rows: readonly GridRow[], item: string) =>
  rows.find(({ writing, value }) => writing !== undefined && value.scores[item] === undefined) ??
  rows.find(({ writing }) => writing !== undefined);

/** The next who can be rated, below. */
const nextOpen = (rows: readonly GridRow[], id: string) =>
  rows.slice(rows.findIndex((row) => row.id === id) + 1).find((row) => row.writing !== undefined);

/** The ratings given for an indicator so far. */
export const ratingsOf = (rows: readonly GridRow[], indicator: string): number[] =>
  rows.flatMap((row) => (lineOf(row, indicator) === undefined ? [] : (row.value.scores[indicator] ?? [])));
