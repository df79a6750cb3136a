import { type ComponentProps, createContext, useContext } from 'react';
import type { RowWindow } from './use-window.ts';

interface Shown extends RowWindow {
  /** Of the whole list; -1 while it is not known. */
  readonly rowCount: number;
  readonly columnCount: number;
}

const WindowContext = createContext<Shown | undefined>(undefined);
export const WindowProvider = WindowContext.Provider;

/** The kit's table around some rows of a long list: it says how many there are, and leaves room for the others. */
export const windowed = { table: CountedTable, body: { wrapper: Body } };

function CountedTable({ children, ...rest }: ComponentProps<'table'>) {
  // The head is a row of its own.
  const count = useContext(WindowContext)?.rowCount ?? -1;
  return (
    <table {...rest} aria-rowcount={count < 0 ? -1 : count + 1}>
      {children}
    </table>
  );
}

function Body({ children, ...rest }: ComponentProps<'tbody'>) {
  const { hold, above = 0, below = 0, columnCount } = useContext(WindowContext) ?? {};
  return (
    <tbody {...rest} ref={hold}>
      <RoomRow height={above} columns={columnCount} />
      {children}
      <RoomRow height={below} columns={columnCount} below />
    </tbody>
  );
}

/** Leaves the room of the rows that do not stand in the page. */
export function RoomRow({ height, columns, below }: { height: number; columns: number | undefined; below?: true }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true" data-below={below}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing but room, and hidden */}
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
