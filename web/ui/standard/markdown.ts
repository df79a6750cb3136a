/** A piece of a line: plain, or `**strong**`. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

export type Line = readonly Piece[];

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly number: string | undefined; readonly title: string }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'box'; readonly blocks: readonly Block[] };

/** Reads the little of Markdown that the standard is written in: headings, paragraphs, lists, tables, quotations. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = /^(#+) (?:(\d+(?:\.\d+)?) )?(.+)$/.exec(first);
  if (heading) {
    const [, marks = '', number, title = ''] = heading;
    return { kind: 'heading', level: marks.length, number, title };
  }
  if (first.startsWith('>')) {
    return { kind: 'box', blocks: blocksOf(lines.map((line) => line.replace(/^> ?/, '')).join('\n')) };
  }
  if (first.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', head, rows };
  }
  const mark = /^(?:- |\d+\. )/;
  if (mark.test(first)) {
    const items = lines.map((line) => lineOf(line.replace(mark, '')));
    return { kind: 'list', ordered: !first.startsWith('-'), items };
  }
  return { kind: 'text', line: lineOf(lines.join(' ')) };
}

const cellsOf = (row: string): Line[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => lineOf(cell.trim()));

const lineOf = (text: string): Line =>
  text
    .split('**')
    .map((piece, place) => ({ text: piece, strong: place % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The heading with this number and all that belongs to it. */
export function sectionOf(blocks: readonly Block[], number: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.number === number);
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  return [heading, ...(end === -1 ? rest : rest.slice(0, end))];
}
