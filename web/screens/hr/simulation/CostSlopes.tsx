import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './CostSlopes.module.css';
import type { Simulated } from './types.ts';

/** What each unit costs: from now to then, with a line as steep as the change is large beside what is paid now. */
export function CostSlopes({ simulated: { units, cost, currency } }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const names = useUnitNames();
  const rows = units.map((one) => ({ name: names.of(one.unit), ...one.cost }));
  const steepest = Math.max(...rows.map(({ now, tried }) => Math.abs(partOf(now, tried))), 0);
  return (
    <table className={s['table']}>
      <caption className="heard">{w.costs}</caption>
      <thead>
        <tr>
          <th scope="col">{w.unit}</th>
          <th scope="col" className="num">
            {w.now}
          </th>
          <td className={s['slope']} aria-hidden="true" />
          <th scope="col" className="num">
            {w.asTried}
          </th>
          <th scope="col" className="num">
            {w.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, now, tried }) => (
          <Row key={name} name={name} now={now} tried={tried} steepest={steepest} currency={currency} />
        ))}
      </tbody>
      <tfoot>
        <Row name={w.total} now={cost.now} tried={cost.tried} steepest={steepest} currency={currency} />
      </tfoot>
    </table>
  );
}

interface RowProps {
  name: string;
  now: number | null;
  tried: number | null;
  steepest: number;
  currency: string;
}

function Row({ name, now, tried, steepest, currency }: RowProps) {
  const w = useWords('simulation');
  const f = useFormat();
  const amount = (minor: number | null) => (minor === null ? '—' : <Money minor={minor} currency={currency} bare />);
  const more = now === null || tried === null ? null : tried - now;
  const text = more === null ? '—' : more === 0 ? '0' : `${more > 0 ? '+' : ''}${f.money(more, currency)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num" data-label={w.now}>
        {amount(now)}
      </td>
      <td className={s['slope']}>
        <Slope part={partOf(now, tried)} steepest={steepest} />
      </td>
      <td className="num" data-label={w.asTried}>
        {amount(tried)}
      </td>
      <td className="num" data-label={w.change}>
        {text}
      </td>
    </tr>
  );
}

/** How much more, as a part of what is paid now. Only a line is drawn by it. */
const partOf = (now: number | null, tried: number | null): number =>
  now === null || tried === null || now === tried ? 0 : (tried - now) / Math.max(now, tried);

const middle = 16;
const rise = 12;

function Slope({ part, steepest }: { part: number; steepest: number }) {
  const lift = steepest === 0 ? 0 : (part / steepest) * rise;
  return (
    <svg viewBox="0 0 120 32" preserveAspectRatio="none" aria-hidden="true">
      <line x1={6} y1={middle + lift} x2={114} y2={middle - lift} />
      <circle cx={6} cy={middle + lift} r={3.5} className={s['from']} />
      <circle cx={114} cy={middle - lift} r={3.5} />
    </svg>
  );
}
