import type { SurveyForm } from '#lib/contract/survey.ts';
import { date } from '../../ui/format.ts';
import { el } from './dom.ts';
import { type Filled, open } from './filled.ts';
import { satisfaction, scale, tick } from './questions.ts';
import type { Words } from './words.ts';

interface Setting {
  form: SurveyForm;
  language: 'zh' | 'en';
  w: Words;
  filled: Filled;
  /** After every change. */
  changed: () => void;
  /** Sends; answers the sentence to show where it was not taken. */
  send: () => Promise<string | undefined>;
}

/** The whole survey: who, what, three kinds of question, and one button. */
export function surveyForm({ form, language, w, filled, changed, send }: Setting): HTMLFormElement {
  const name = form.employee.name;
  const questions = form.questions.map((question) =>
    satisfaction({
      id: question.indicator,
      title: w.question({ name: question.name[language] }),
      hint: question.explanation?.[language],
      w,
      filled,
      changed,
    }),
  );
  const comment = el('textarea', { id: 'comment', rows: '3', maxlength: '1000' });
  comment.value = filled.comment;
  comment.addEventListener('input', () => {
    filled.comment = comment.value;
    changed();
  });
  const asked = el(
    'div',
    { class: 'asked' },
    ...questions.map((question) => question.element),
    scale({
      title: w.recommend({ organisation: form.organisation[language] }),
      hint: w.recommendHint,
      value: filled.recommendation,
      choose: (value) => {
        filled.recommendation = value;
        changed();
      },
    }),
  );
  // Nobody reads an answer that is about somebody else.
  const privacy = el('span', {}, w.privacy({ name }));
  const about = (other: boolean) => {
    asked.hidden = other;
    privacy.hidden = other;
  };
  about(filled.notThisEmployee);
  const not = tick(w.not({ name }), filled.notThisEmployee, (on) => {
    filled.notThisEmployee = on;
    about(on);
    changed();
  });
  not.classList.add('not');

  const said = el('p', { class: 'error', role: 'alert' });
  const button = el('button', { class: 'send', type: 'submit' }, w.send);
  const made = el(
    'form',
    { novalidate: true },
    asked,
    el('label', { class: 'label', for: 'comment' }, w.comment, el('span', {}, w.optional)),
    comment,
    not,
    el('p', { class: 'quiet privacy' }, privacy, w.until({ date: date(language, form.expiresAt) })),
    el('div', { class: 'go' }, said, button),
  );

  let sending = false;
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = open(
      filled,
      form.questions.map((question) => question.indicator),
    );
    for (const question of questions) question.mark(missing.includes(question.id));
    if (missing.length > 0) return questions.find((question) => question.id === missing[0])?.focus();
    if (sending) return undefined;
    sending = true;
    said.textContent = '';
    button.textContent = w.sending;
    button.setAttribute('aria-busy', 'true');
    return void send().then((problem) => {
      sending = false;
      button.textContent = w.send;
      button.removeAttribute('aria-busy');
      said.textContent = problem ?? '';
      return problem;
    });
  });
  return made;
}
