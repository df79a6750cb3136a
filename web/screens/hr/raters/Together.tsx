import { useWords } from '../../../i18n/words.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Raters.module.css';
import type { UnitTogether } from './types.ts';

/** Peers and customers of each unit, of whom nobody is told apart. */
export function Together({ units }: { units: readonly UnitTogether[] }) {
  const w = useWords('raters');
  const columns = useColumns();
  return (
    <SheetPart title={w.together} aside={<small>{w.togetherLead}</small>} bare>
      <DataTable label={w.together} rows={units} columns={columns} rowKey={({ unit }) => unit} />
    </SheetPart>
  );
}

function useColumns(): Column<UnitTogether>[] {
  const w = useWords('raters');
  const name = useUnitNames();
  return [
    { key: 'unit', title: w.unit, cell: ({ unit }) => name.of(unit), phone: 'title' },
    { key: 'peers', title: w.peers, cell: ({ peers }) => <Peers peers={peers} /> },
    { key: 'customers', title: w.customers, cell: ({ customers }) => <Customers customers={customers} /> },
  ];
}

function Peers({ peers: { forms, flat, mean } }: { peers: UnitTogether['peers'] }) {
  const w = useWords('raters');
  if (mean === null) return <span className="quiet">{w.peersFew({ count: forms })}</span>;
  return (
    <span className={s['sum']}>
      {w.peersMean({ count: forms, mean: mean.mean })}
      {flat === null ? null : <small className="quiet">{w.peersFlat({ flat })}</small>}
    </span>
  );
}

function Customers({ customers: { answers, people, mean } }: { customers: UnitTogether['customers'] }) {
  const w = useWords('raters');
  if (mean === null) return <span className="quiet">{w.customersNone}</span>;
  return (
    <span className={s['sum']}>
      {w.customersMean({ count: answers, mean: mean.mean })}
      <small className="quiet">
        {w.customersOf({ people })}
        {mean.low === null || mean.high === null ? null : <> · {w.interval({ low: mean.low, high: mean.high })}</>}
      </small>
    </span>
  );
}
