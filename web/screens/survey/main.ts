import type { SurveyForm } from '#lib/contract/survey.ts';
import { el } from './dom.ts';
import { ending, thanks } from './ending.ts';
import { answerOf, forget, remember, remembered } from './filled.ts';
import { surveyForm } from './form.ts';
import { readForm, sendAnswer } from './server.ts';
import { type Ending, words } from './words.ts';

/** What the page shows. The form stays what it is while the language changes. */
type Shown = { as: 'loading' } | { as: Ending } | { as: 'form'; form: SurveyForm } | { as: 'thanks'; form: SurveyForm };

const main = document.querySelector('main');
const token = decodeURIComponent(location.pathname.split('/').findLast((part) => part !== '') ?? '');
const filled = remembered(token);
let shown: Shown = { as: 'loading' };
let language: 'zh' | 'en' = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';

const show = (next: Shown) => {
  shown = next;
  draw();
};

async function open() {
  show({ as: 'loading' });
  const reply = await readForm(token);
  show('data' in reply ? { as: 'form', form: reply.data } : { as: reply.refused });
}

const sendAgain = () => main?.querySelector('form')?.requestSubmit();

async function send(form: SurveyForm): Promise<string | undefined> {
  const reply = await sendAnswer(token, filled.key, answerOf(filled));
  if ('data' in reply) {
    forget(token);
    show({ as: 'thanks', form });
    return undefined;
  }
  // Sent again by itself, under the same key: it stays one answer.
  if (reply.refused === 'offline') addEventListener('online', sendAgain, { once: true });
  if (reply.refused === 'offline' || reply.refused === 'failed') return words[language][reply.refused];
  show({ as: reply.refused });
  return undefined;
}

function head(form: SurveyForm): HTMLElement {
  const w = words[language];
  const { employee, occasion } = form;
  const around = [employee.unit[language], occasion].filter((part) => part !== null);
  return el(
    'header',
    {},
    el('h1', {}, w.title({ name: employee.name })),
    el('p', { class: 'quiet' }, around.join(language === 'zh' ? '。' : ', ')),
  );
}

function body(): Node[] {
  const w = words[language];
  if (shown.as === 'loading')
    return [el('p', { class: 'heard', role: 'status' }, w.loading), el('div', { class: 'bones' })];
  if (shown.as === 'thanks') return [thanks(w, language, shown.form, filled)];
  if (shown.as === 'form') {
    const { form } = shown;
    const changed = () => remember(token, filled);
    return [head(form), surveyForm({ form, language, w, filled, changed, send: () => send(form) })];
  }
  const again = shown.as === 'offline' || shown.as === 'failed' ? () => void open() : undefined;
  return [ending(w, shown.as, again)];
}

function draw() {
  const w = words[language];
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = w.page;
  const other = el('button', { type: 'button', class: 'language', lang: language === 'zh' ? 'en' : 'zh-CN' }, w.other);
  other.addEventListener('click', () => {
    language = language === 'zh' ? 'en' : 'zh';
    draw();
    main?.querySelector<HTMLElement>('.language')?.focus();
  });
  const organisation = 'form' in shown ? shown.form.organisation[language] : '';
  main?.replaceChildren(el('div', { class: 'top' }, el('span', {}, organisation), other), ...body());
  main?.setAttribute('aria-busy', String(shown.as === 'loading'));
  // What a screen reader should hear next.
  if (shown.as !== 'form' && shown.as !== 'loading') main?.querySelector('h1')?.focus();
}

addEventListener('online', () => {
  if (shown.as === 'offline') void open();
});
await open();
