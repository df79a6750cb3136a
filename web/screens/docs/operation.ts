import { el } from './el.ts';
import { exampleOf, requestExample } from './example.ts';
import type { Content, Endpoint, Operation } from './openapi.ts';
import { schemaTree, typeOf } from './schema-tree.ts';
import type { Words } from './words.ts';

/** One operation: a line that opens. What is inside is drawn when it is first opened. */
export function operationView(endpoint: Endpoint, w: Words): HTMLElement {
  const { method, path, operation } = endpoint;
  const summary = el(
    'summary',
    {},
    el('b', { class: `method ${method.toLowerCase()}` }, method),
    el('code', {}, path),
    el('span', { lang: 'en' }, operation.summary),
  );
  const details = el('details', { id: operation.operationId }, summary);
  details.addEventListener(
    'toggle',
    () => {
      details.append(el('div', { class: 'inside' }, ...inside(endpoint, w)));
    },
    { once: true },
  );
  return details;
}

function inside(endpoint: Endpoint, w: Words): HTMLElement[] {
  const { operation } = endpoint;
  const body = operation.requestBody?.content;
  const reply = operation.responses[200].content;
  return [
    ...(operation.security.length === 0 ? [el('p', { class: 'quiet' }, w.open)] : []),
    ...(operation.parameters.length > 0 ? [part(w.parameters, parameterTable(operation, w))] : []),
    ...(body ? [part(w.body, shapeOf(body, w))] : []),
    part(w.example, block(requestExample(endpoint, location.origin), w.example)),
    part(w.reply, shapeOf(reply, w)),
    ...replyExample(reply, w),
  ];
}

const part = (title: string, content: HTMLElement) => el('section', {}, el('h3', {}, title), content);

/** Long examples scroll, also by keyboard. */
export const block = (text: string, label: string) =>
  el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text);

const json = (content: Content) => content['application/json']?.schema;

function shapeOf(content: Content, w: Words): HTMLElement {
  const schema = json(content);
  return schema ? schemaTree(schema, w) : el('p', {}, w.file({ types: Object.keys(content).join(', ') }));
}

function replyExample(content: Content, w: Words): HTMLElement[] {
  const schema = json(content);
  if (!schema) return [];
  return [part(w.replyExample, block(JSON.stringify(exampleOf(schema), null, 2), w.replyExample))];
}

function parameterTable({ parameters }: Operation, w: Words): HTMLElement {
  const cells = (tag: string, ...texts: (string | HTMLElement)[]) =>
    el('tr', {}, ...texts.map((text) => el(tag, tag === 'th' ? { scope: 'col' } : {}, text)));
  return el(
    'table',
    {},
    el('thead', {}, cells('th', w.name, w.place, w.type, w.about)),
    el(
      'tbody',
      {},
      ...parameters.map(({ name, in: place, required, schema, description = '' }) =>
        cells(
          'td',
          el('code', {}, name),
          w.places[place],
          typeOf(schema, w),
          [required ? '' : w.optional, description].filter((text) => text !== '').join('. '),
        ),
      ),
    ),
  );
}
