import { useWords } from '../../i18n/words.ts';
import { type StepOf, useReceipt } from './context.ts';
import { equals, plain, points, short } from './exact.ts';
import { GoalsInside } from './GoalsInside.tsx';
import s from './Inside.module.css';
import { Rule } from './Rule.tsx';

type RatedIndicatorStep = StepOf<'rated-indicator'>;
type KindLine = RatedIndicatorStep['kinds'][number];

/** How an indicator's points come from the kinds of raters: sums and counts, never a single answer. */
export function RatedInside({ step }: { step: RatedIndicatorStep }) {
  const w = useWords('receipt').rated;
  const { scale, countedWeight, totalWeight } = step;
  const numbers = {
    min: plain(scale.min),
    max: plain(scale.max),
    pointsAtMin: plain(scale.pointsAtMin),
    pointsAtMax: plain(scale.pointsAtMax),
  };
  return (
    <>
      <GoalsInside indicator={step.indicator} />
      <p className={s['how']}>{w.scale(numbers)}</p>
      <table className={s['table']}>
        <thead>
          <tr>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.mean}</th>
            <th scope="col">{w.points}</th>
            <th scope="col">{w.weight}</th>
            <th scope="col">{w.product}</th>
          </tr>
        </thead>
        <tbody>
          {step.kinds.map((kind) => (
            <Kind key={kind.kind} kind={kind} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {w.total}
            </th>
            <td>{plain(countedWeight)}</td>
            <td>{short(step.products)}</td>
          </tr>
        </tfoot>
      </table>
      {step.points === null ? null : (
        <p className={s['equation']}>
          <span>
            {plain(step.products)} ÷ {plain(countedWeight)}
          </span>
          <b>{equals(points(step.points))}</b>
        </p>
      )}
      <Coverage step={step} all={countedWeight === totalWeight} />
      <Sums step={step} />
      <p className={s['why']}>
        <Rule of={['4.1', '4.2', '4.3']} />
      </p>
    </>
  );
}

function Kind({ kind }: { kind: KindLine }) {
  const w = useWords('receipt');
  const { names, hiddenMeans } = useReceipt();
  const named = kind.kind === 'supervisor' ? (names.supervisor ?? '') : '';
  if (kind.counted === 'present') {
    return (
      <tr>
        <th scope="row">
          {w.kinds[kind.kind]}
          <small>{kind.count > 1 ? w.rated.count({ count: kind.count }) : named}</small>
        </th>
        <td>{hiddenMeans.includes(kind.kind) ? <small>{w.rated.hidden}</small> : short(kind.mean)}</td>
        <td>{points(kind.points)}</td>
        <td>{plain(kind.weight)}</td>
        <td>{short(kind.product)}</td>
      </tr>
    );
  }
  const why =
    kind.counted === 'left-out'
      ? kind.waived
        ? w.rated.waived
        : w.rated['left-out']({ least: kind.minResponses })
      : w.rated[kind.counted];
  const zero = kind.counted === 'zero';
  return (
    <tr className={s['off']}>
      <th scope="row">
        {w.kinds[kind.kind]}
        <small>{why}</small>
      </th>
      <td>—</td>
      <td>{zero ? '0.00' : '—'}</td>
      <td>{zero ? plain(kind.weight) : <s>{plain(kind.weight)}</s>}</td>
      <td>{zero ? '0' : '—'}</td>
    </tr>
  );
}

/** Why a kind is not there, and whether what is there suffices (standard 4.3). */
function Coverage({ step, all }: { step: RatedIndicatorStep; all: boolean }) {
  const w = useWords('receipt').rated;
  if (all) return null;
  const { countedWeight: counted, totalWeight: total, neededWeight: needed } = step;
  const peer = step.kinds.find((kind) => kind.kind === 'peer' && kind.counted === 'left-out' && !kind.waived);
  const [shown, least] = [plain(counted), plain(needed)];
  return (
    <p className={s['why']}>
      {peer === undefined || peer.counted === 'present' || peer.minResponses < 2
        ? ''
        : w.peerHidden({ least: peer.minResponses })}
      {step.missing === 'coverage'
        ? w.tooFew({ counted: shown, needed: least })
        : w.shared({ counted: shown, total: plain(total), needed: least })}
    </p>
  );
}

function Sums({ step }: { step: RatedIndicatorStep }) {
  const w = useWords('receipt');
  const { hiddenMeans } = useReceipt();
  const shown = step.kinds.filter(({ kind }) => !hiddenMeans.includes(kind));
  const many = shown.flatMap((kind) => (kind.counted === 'present' && kind.count > 1 ? [kind] : []));
  if (many.length === 0) return null;
  return (
    <p className={s['why']}>
      {many.map(({ kind, count, sum, weights, mean }) =>
        w.rated.sums({
          kind: w.kinds[kind],
          count,
          sum: plain(sum),
          weights: plain(weights),
          mean: equals(short(mean)),
        }),
      )}
    </p>
  );
}
