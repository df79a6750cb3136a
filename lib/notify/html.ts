const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no text needs and that some programs take for something else. */
const controls = /(?![\t\n\r])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A piece of HTML that is safe to be put into another. Only `html` makes it. */
export class Html {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

type Value = string | number | Html | readonly Html[];

/** HTML from a template: whatever is put into it is text, unless it is HTML already. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, place) => part + (place < values.length ? put(values[place] ?? '') : '')).join(''));
}

function put(value: Value): string {
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(String).join('');
  return plainText(String(value)).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Text without control characters and halves of characters; lines stay. */
export const plainText = (text: string): string => text.replaceAll(controls, '');

/** The same in one line, for a subject or a title. */
export const oneLine = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ').trim();
