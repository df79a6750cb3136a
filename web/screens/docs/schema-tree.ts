import { el } from './el.ts';
import { choicesOf, isNullable, type Schema } from './openapi.ts';
import type { Words } from './words.ts';

/** The shape of a body: a list of its fields, each with its type, and what lies within it. */
export function schemaTree(schema: Schema, w: Words): HTMLElement {
  const fields = fieldsIn(schema);
  if (fields.length === 0) return el('p', { class: 'type' }, typeOf(schema, w));
  const required = new Set(insideOf(schema).required);
  return el(
    'ul',
    { class: 'fields' },
    ...fields.map(([name, part]) => {
      const line = [
        el('code', {}, name),
        el('span', { class: 'type' }, typeOf(part, w)),
        ...(required.has(name) || name.startsWith('‹') ? [] : [el('span', { class: 'quiet' }, w.optional)]),
        ...(part.description === undefined ? [] : [el('span', { class: 'quiet' }, part.description)]),
      ];
      return el('li', {}, el('p', {}, ...line), ...(fieldsIn(part).length > 0 ? [schemaTree(part, w)] : []));
    }),
  );
}

/** Through lists and choices to the one object within; fields with any name are written ‹id›. */
function insideOf(schema: Schema): Schema {
  const choices = choicesOf(schema);
  const [only] = choices;
  if (only && choices.length === 1) return insideOf(only);
  if (schema.type === 'array' && schema.items) return insideOf(schema.items);
  return schema;
}

function fieldsIn(schema: Schema): [string, Schema][] {
  const inside = insideOf(schema);
  const { properties = {}, additionalProperties: others } = inside;
  const choices = choicesOf(inside);
  if (choices.length > 1) return choices.flatMap(fieldsIn);
  const any: [string, Schema][] = typeof others === 'object' && others.type !== undefined ? [['‹id›', others]] : [];
  return [...Object.entries(properties), ...any];
}

/** "integer, 0 to 100", "list of object, or null", `"self" | "peer"`. */
export function typeOf(schema: Schema, w: Words): string {
  const plain = plainType(schema, w);
  return isNullable(schema) ? w.orNull({ type: plain }) : plain;
}

function plainType(schema: Schema, w: Words): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = choicesOf(schema);
  if (choices.length > 0) return [...new Set(choices.map((choice) => typeOf(choice, w)))].join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map((part) => typeOf(part, w)).join(', ')}]`;
  if (schema.type === 'array') return w.list({ of: schema.items ? typeOf(schema.items, w) : w.anything });
  return [schema.format ?? schema.type ?? w.anything, ...boundsOf(schema, w)].join(', ');
}

/** Bounds that only say what a number can hold are left out. */
function boundsOf(schema: Schema, w: Words): string[] {
  const kept = (bound: number | undefined) => (Math.abs(bound ?? 0) >= Number.MAX_SAFE_INTEGER ? undefined : bound);
  const least = kept(schema.minimum) ?? schema.minLength;
  const most = kept(schema.maximum) ?? schema.maxLength;
  const unit = schema.type === 'string' ? w.characters : '';
  if (least === undefined && most === undefined) return [];
  if (most === undefined) return [`≥ ${least}${unit}`];
  return [least === undefined ? `≤ ${most}${unit}` : `${least}…${most}${unit}`];
}
