import s from './Skeletons.module.css';

const some = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Grey bars in the place of a page's head. */
export function HeadSkeleton() {
  return (
    <div className={s['head']} aria-hidden="true" data-skeleton>
      <i style={{ width: '9em' }} />
      <i style={{ width: '16em' }} />
    </div>
  );
}

/** A sheet with as many rows as will come. */
export function SheetSkeleton({ rows = 5, height = 64 }: { rows?: number; height?: number }) {
  return (
    <div className={s['sheet']} aria-hidden="true" data-skeleton>
      {some(rows).map((row) => (
        <div key={row} style={{ height }}>
          <i style={{ width: `${[34, 22, 40, 28, 36][row % 5]}%` }} />
          <i style={{ width: '12%' }} />
        </div>
      ))}
    </div>
  );
}

/** Rows of a dense table. */
export const TableSkeleton = ({ rows = 10 }: { rows?: number }) => <SheetSkeleton rows={rows} height={40} />;

/** A whole page that is still coming. */
export function Opening() {
  return (
    <div className={s['opening']} aria-busy="true">
      <HeadSkeleton />
      <SheetSkeleton />
    </div>
  );
}
