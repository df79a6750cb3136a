import type { ReactNode } from 'react';
import s from './Blocks.module.css';
import type { Block, Line } from './markdown.ts';

interface Props {
  blocks: readonly Block[];
  /** The paragraph somebody came for. */
  aimed?: string | undefined;
  /** Headings carry their number as their address: once on a page. */
  addressed?: boolean;
}

/** A part of the standard as a document. */
export function Blocks({ blocks, aimed, addressed = false }: Props) {
  return blocks.map((block, place) => (
    // The blocks of a document never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <One key={place} block={block} aimed={aimed} addressed={addressed} />
  ));
}

function One({ block, aimed, addressed = false }: Omit<Props, 'blocks'> & { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} aimed={aimed} addressed={addressed} />;
    case 'text':
      return <p className={s['text']}>{pieces(block.line)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={s[block.ordered ? 'ordered' : 'list']}>
          {block.items.map((item) => (
            <li key={plainOf(item)}>{pieces(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
    case 'box':
      return (
        <blockquote className={s['box']}>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
  }
}

function Heading({
  block: { level, number, title },
  aimed,
  addressed = false,
}: Omit<Props, 'blocks'> & { block: Extract<Block, { kind: 'heading' }> }) {
  const Tag = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  const here = number !== undefined && number === aimed;
  return (
    <Tag id={addressed ? number : undefined} className={`${s[Tag]} ${here ? s['aimed'] : ''}`}>
      {number === undefined ? null : <Number of={number} addressed={addressed} />}
      {title}
    </Tag>
  );
}

const Number = ({ of, addressed }: { of: string; addressed: boolean }) =>
  addressed ? (
    <a className={s['number']} href={`#${of}`}>
      {of}
    </a>
  ) : (
    <span className={s['number']}>{of}</span>
  );

const numeric = (line: Line) => /^[\d.,/ ]*$/.test(plainOf(line));

/** Columns of numbers stand to the right. */
function Table({ head, rows }: { head: readonly Line[]; rows: readonly (readonly Line[])[] }) {
  const right = head.map((_, column) => rows.every((row) => numeric(row[column] ?? [])) && column > 0);
  const at = (column: number) => (right[column] === true ? 'num' : undefined);
  return (
    // On a phone it scrolls sideways, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <figure className={s['wide']} aria-label={head.map(plainOf).join(' ').trim()} tabIndex={0}>
      <table className={s['table']}>
        <thead>
          <tr>
            {head.map((cell, column) =>
              // A column of names needs no name of its own.
              cell.length === 0 ? (
                // oxlint-disable-next-line react/no-array-index-key -- a table keeps its columns
                <td key={column}>{pieces(cell)}</td>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={column} scope="col" className={at(column)}>
                  {pieces(cell)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(plainOf).join('|')}>
              {row.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- cells of a row may be alike
                <td key={column} className={at(column)}>
                  {pieces(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const plainOf = (line: Line) => line.map(({ text }) => text).join('');

const pieces = (line: Line): ReactNode =>
  line.map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text));
