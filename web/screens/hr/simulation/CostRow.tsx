import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import s from './CostSlopes.module.css';
import { partOf } from './slope.ts';

/** Minor units; `null` where nothing is paid, or there was no last time. */
export interface Costs {
  readonly last: number | null;
  readonly now: number | null;
  readonly tried: number | null;
}

interface Props {
  name: string;
  /** What else is to be known of the unit. */
  note?: string | undefined;
  costs: Costs;
  /** Whether there is a last time at all. */
  before: boolean;
  steepest: number;
  currency: string;
}

export function CostRow({ name, note, costs, before, steepest, currency }: Props) {
  const w = useWords('simulation');
  const { last, now, tried } = costs;
  const amount = (minor: number | null) => (minor === null ? '—' : <Money minor={minor} currency={currency} bare />);
  return (
    <tr>
      <th scope="row">
        {name}
        {note === undefined ? null : <small className="quiet">{note}</small>}
      </th>
      {before ? (
        <td className="num quiet" data-label={w.last}>
          {amount(last)}
        </td>
      ) : null}
      <td className="num" data-label={w.now}>
        {amount(now)}
      </td>
      <td className={s['slope']}>
        <Slope costs={costs} before={before} steepest={steepest} />
      </td>
      <td className="num" data-label={w.asTried}>
        {amount(tried)}
      </td>
      <td className="num" data-label={before ? w.sinceNow : w.change}>
        <Change from={now} to={tried} currency={currency} />
      </td>
      {before ? (
        <td className="num quiet" data-label={w.sinceLast}>
          <Change from={last} to={tried} currency={currency} />
        </td>
      ) : null}
    </tr>
  );
}

function Change({ from, to, currency }: { from: number | null; to: number | null; currency: string }) {
  if (from === null || to === null) return '—';
  if (from === to) return '0';
  return (
    <span>
      {to > from ? '+' : null}
      <Money minor={to - from} currency={currency} bare />
    </span>
  );
}

const width = 120;
const edge = 6;
const middle = 16;
const rise = 12;

interface SlopeProps {
  costs: Costs;
  before: boolean;
  steepest: number;
}

/** From the last time over now to what is tried; now lies in the middle of the height. */
function Slope({ costs: { last, now, tried }, before, steepest }: SlopeProps) {
  const at = (part: number) => middle - (steepest === 0 ? 0 : (part / steepest) * rise);
  const points = [
    ...(before && last !== null ? [{ x: edge, y: at(partOf(now, last)), of: 'last' }] : []),
    { x: before ? width / 2 : edge, y: middle, of: 'now' },
    { x: width - edge, y: at(partOf(now, tried)), of: 'tried' },
  ];
  return (
    <svg viewBox={`0 0 ${width} ${2 * middle}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, of }) => (
        <circle key={of} cx={x} cy={y} r={3.5} className={s[of]} />
      ))}
    </svg>
  );
}
