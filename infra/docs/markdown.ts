type Cell = string | number | undefined;

/** A table; whatever is in a cell stays in it. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

const cell = (text: Cell) => String(text ?? '').replaceAll('|', '\\|');

export const code = (text: string): string => `\`${text}\``;

/** A whole document from its paragraphs. */
export function page(title: string, ...paragraphs: readonly string[]): string {
  const note = '<!-- Written by npm run docs from the code. Change the code, not this file. -->';
  return `${[note, `# ${title}`, ...paragraphs].join('\n\n')}\n`;
}
