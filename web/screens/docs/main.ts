import { el } from './el.ts';
import { exampleOf } from './example.ts';
import { type Description, type Endpoint, endpointsOf } from './openapi.ts';
import { block, operationView } from './operation.ts';
import { type Words, words } from './words.ts';

const KEY = 'hengji.language';
const place = document.querySelector('#docs');
const kept = localStorage.getItem(KEY) ?? navigator.language.toLowerCase().slice(0, 2);
let language: 'zh' | 'en' = kept === 'zh' ? 'zh' : 'en';

function draw(description: Description): void {
  const w = words[language];
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = w.page;
  const areas = Map.groupBy(endpointsOf(description), ({ operation }) => operation.tags[0] ?? '');
  const parts = [...areas].map(([area, endpoints]) => areaView(area, endpoints, w));
  const links = contents(areas, w);
  const none = el('p', { class: 'quiet', role: 'status' });
  const filter = el('input', { type: 'search', placeholder: w.filter, 'aria-label': w.filter });
  filter.addEventListener('input', () => {
    const wanted = filter instanceof HTMLInputElement ? filter.value.trim().toLowerCase() : '';
    const shown = [parts, links].map((all) => all.map((one) => narrow(one, wanted)).some(Boolean));
    none.textContent = shown.includes(true) ? '' : w.none;
  });
  place?.replaceChildren(
    el('nav', { 'aria-label': w.contents }, filter, ...links),
    el('main', {}, head(description, w), common(description, w), none, ...parts),
  );
  place?.removeAttribute('aria-busy');
  openNamed();
}

function head(description: Description, w: Words): HTMLElement {
  const other = el('button', { type: 'button', lang: language === 'zh' ? 'en' : 'zh-CN' }, w.other);
  other.addEventListener('click', () => {
    language = language === 'zh' ? 'en' : 'zh';
    localStorage.setItem(KEY, language);
    draw(description);
  });
  const lead = el('p', {}, w.lead({ version: description.info.version }), ' ');
  lead.append(el('a', { href: '/openapi.json' }, w.raw));
  return el('header', {}, el('div', {}, el('h1', {}, w.page), other), lead);
}

function common(description: Description, w: Words): HTMLElement {
  const problem = block(JSON.stringify(exampleOf(description.components.schemas.Problem), null, 2), w.refusal);
  return el(
    'section',
    {},
    el('h2', {}, w.rules),
    el('ul', { class: 'sayings' }, ...w.sayings.map((saying) => el('li', {}, saying))),
    el('details', {}, el('summary', {}, w.refusal), el('div', { class: 'inside' }, problem)),
  );
}

const areaView = (area: string, endpoints: readonly Endpoint[], w: Words): HTMLElement =>
  el('section', {}, el('h2', {}, w.areas[area] ?? area), ...endpoints.map((endpoint) => operationView(endpoint, w)));

const contents = (areas: ReadonlyMap<string, readonly Endpoint[]>, w: Words): HTMLElement[] =>
  [...areas].map(([area, endpoints]) =>
    el(
      'section',
      {},
      el('h2', {}, w.areas[area] ?? area),
      ...endpoints.map(({ method, operation }) =>
        el(
          'a',
          { href: `#${operation.operationId}`, 'data-text': operation.summary },
          el('b', { class: `method ${method.toLowerCase()}` }, method),
          operation.operationId.split('.')[1] ?? '',
        ),
      ),
    ),
  );

/** Hides what does not hold the wanted words; says whether anything is left. */
function narrow(area: HTMLElement, wanted: string): boolean {
  const lines = [...area.querySelectorAll<HTMLElement>(':scope > details, :scope > a')];
  for (const line of lines) {
    const text = `${line.querySelector('summary')?.textContent ?? line.textContent} ${line.dataset['text'] ?? ''} ${line.id}`;
    line.hidden = !text.toLowerCase().includes(wanted);
  }
  area.hidden = lines.every(({ hidden }) => hidden);
  return !area.hidden;
}

/** The operation that the address names. */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(named instanceof HTMLDetailsElement)) return;
  named.open = true;
  named.scrollIntoView();
}

try {
  const reply = await fetch('/openapi.json');
  if (!reply.ok) throw new Error(String(reply.status));
  const description: Description = await reply.json();
  addEventListener('hashchange', openNamed);
  draw(description);
} catch {
  place?.replaceChildren(el('main', {}, el('h1', {}, words[language].page), el('p', {}, words[language].failed)));
}
