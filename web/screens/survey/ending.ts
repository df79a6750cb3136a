import type { SurveyForm } from '#lib/contract/survey.ts';
import { el } from './dom.ts';
import type { Filled } from './filled.ts';
import type { Ending, Words } from './words.ts';

/** A page that has only to say why there is no form. */
export function ending(w: Words, state: Ending, again: (() => void) | undefined): HTMLElement {
  const { title, lead } = w.states[state];
  const made = el('section', { class: 'ending' }, el('h1', { tabindex: '-1' }, title), el('p', {}, lead));
  if (again !== undefined) {
    const button = el('button', { class: 'send', type: 'button' }, w.again);
    button.addEventListener('click', again);
    made.append(button);
  }
  return made;
}

/** What was sent, as it was sent. */
export function thanks(w: Words, language: 'zh' | 'en', form: SurveyForm, filled: Filled): HTMLElement {
  const organisation = form.organisation[language];
  const scored = (id: string) => {
    const value = filled.skipped.includes(id) ? undefined : filled.scores[id];
    return value === undefined ? w.skipped : `${value} ${w.steps[value - 1] ?? ''}`;
  };
  const rows = filled.notThisEmployee
    ? []
    : [
        ...form.questions.map((question) => [question.name[language], scored(question.indicator)] as const),
        ...(filled.recommendation === null ? [] : [[w.recommendShort, String(filled.recommendation)] as const]),
      ];
  const mark = el('span', { class: 'mark', 'aria-hidden': 'true' });
  return el(
    'section',
    { class: 'ending' },
    mark,
    el('h1', { tabindex: '-1' }, w.thanks),
    el('p', {}, filled.notThisEmployee ? w.thanksNot({ organisation }) : w.thanksLead({ organisation })),
    el('dl', {}, ...rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))),
  );
}
