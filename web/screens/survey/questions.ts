import { el } from './dom.ts';
import type { Filled } from './filled.ts';
import type { Words } from './words.ts';

/** A box to tick, with its words as a large target. */
export function tick(label: string, checked: boolean, toggled: (on: boolean) => void): HTMLLabelElement {
  const box = el('input', { type: 'checkbox' });
  box.checked = checked;
  box.addEventListener('change', () => toggled(box.checked));
  return el('label', { class: 'tick' }, box, label);
}

function step(group: string, value: number, words: string | undefined, checked: boolean, choose: () => void) {
  const radio = el('input', { type: 'radio', name: group, value: String(value) });
  radio.checked = checked;
  radio.addEventListener('change', choose);
  const face = el('span', {}, el('b', {}, String(value)), ...(words === undefined ? [] : [el('span', {}, words)]));
  return el('label', {}, radio, face);
}

interface Question {
  id: string;
  element: HTMLElement;
  /** Says that it is missing, or takes it back. */
  mark: (missing: boolean) => void;
  focus: () => void;
}

interface Asked {
  id: string;
  title: string;
  hint: string | undefined;
  w: Words;
  filled: Filled;
  changed: () => void;
}

/** Five joined steps from very poor to very good, and a way to leave it out. */
export function satisfaction({ id, title, hint, w, filled, changed }: Asked): Question {
  const error = el('p', { class: 'error', id: `error-${id}`, role: 'alert' });
  const mark = (missing: boolean) => {
    error.textContent = missing ? w.missing : '';
    element.toggleAttribute('data-missing', missing);
  };
  const steps = el(
    'div',
    { class: 'steps' },
    ...w.steps.map((words, place) =>
      step(id, place + 1, words, filled.scores[id] === place + 1, () => {
        filled.scores[id] = place + 1;
        mark(false);
        changed();
      }),
    ),
  );
  const radios = [...steps.querySelectorAll('input')];
  const lock = (off: boolean) => {
    for (const radio of radios) radio.disabled = off;
  };
  lock(filled.skipped.includes(id));
  const skip = tick(w.skip, filled.skipped.includes(id), (on) => {
    filled.skipped = on ? [...filled.skipped, id] : filled.skipped.filter((other) => other !== id);
    lock(on);
    mark(false);
    changed();
  });
  const element = el(
    'fieldset',
    { 'aria-describedby': error.id },
    el('legend', {}, title, ...(hint === undefined ? [] : [el('span', { class: 'hint' }, hint)])),
    steps,
    skip,
    error,
  );
  return { id, element, mark, focus: () => radios[0]?.focus() };
}

interface Scale {
  title: string;
  hint: string;
  value: number | null;
  choose: (value: number) => void;
}

/** 0 to 10 in separate cells; need not be answered. */
export const scale = ({ title, hint, value, choose }: Scale): HTMLElement =>
  el(
    'fieldset',
    {},
    el('legend', {}, title, el('span', { class: 'hint' }, hint)),
    el(
      'div',
      { class: 'scale' },
      ...Array.from({ length: 11 }, (_, at) => step('recommendation', at, undefined, value === at, () => choose(at))),
    ),
  );
