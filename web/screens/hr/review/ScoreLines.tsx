import type { Receipt, Step } from '#lib/domain/calculation/receipt.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { nameOf } from '../policy/names.ts';
import { figureText, fourPlaces, meanText, pointsText } from './receipt-text.ts';
import s from './ScoreLines.module.css';

type Of<Code extends Step['code']> = Extract<Step, { code: Code }>;

const stepOf = <Code extends Step['code']>(
  receipt: Receipt,
  code: Code,
  which: (step: Of<Code>) => boolean = () => true,
): Of<Code> | undefined => receipt.steps.filter((step): step is Of<Code> => step.code === code).find(which);

/** The score's parts in short: dimensions with what they count for, indicators with what they were made from. */
export function ScoreLines({ receipt, policy }: { receipt: Receipt; policy: Policy }) {
  const words = useWords('hr');
  const w = words.review;
  const say = useSay();
  const composite = stepOf(receipt, 'composite');
  const adjustments = stepOf(receipt, 'adjustments');
  const score = stepOf(receipt, 'score');
  const sum = composite?.weights ?? '100';
  return (
    <table className={s['lines']}>
      <thead>
        <tr>
          <th scope="col">{w.person.parts}</th>
          <th scope="col" className="num">
            {w.score}
          </th>
          <th scope="col" className="num">
            {w.person.counts}
          </th>
        </tr>
      </thead>
      {policy.dimensions.map((dimension) => {
        const step = stepOf(receipt, 'dimension', (one) => one.dimension === dimension.id);
        const item = composite?.items.find((one) => one.of === dimension.id);
        return (
          <tbody key={dimension.id}>
            <tr className={s['dimension']}>
              <th scope="row">
                {nameOf(dimension, say)} <small className="quiet">× {dimension.weight}%</small>
              </th>
              <td className="num">{step?.shown ?? '—'}</td>
              <td className="num">{item?.product == null ? '—' : fourPlaces(item.product, sum)}</td>
            </tr>
            {dimension.indicators.map((indicator) => (
              <tr key={indicator.id}>
                <th scope="row">
                  {nameOf(indicator, say)} <Source receipt={receipt} indicator={indicator.id} />
                </th>
                <td className="num">{shownOf(receipt, indicator.id) ?? w.person.missing}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
      <tfoot>
        {adjustments === undefined || adjustments.items.length === 0 ? null : (
          <tr>
            <th scope="row" colSpan={2}>
              {w.person.adjustments}{' '}
              <small className="quiet">{adjustments.items.map(({ reason }) => reason).join(words.shared.and)}</small>
            </th>
            <td className="num">{pointsText(adjustments.applied)}</td>
          </tr>
        )}
        {score === undefined ? null : (
          <tr className={s['sum']}>
            <th scope="row" colSpan={2}>
              {w.score}
            </th>
            <td className="num">{score.computedScore}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

const shownOf = (receipt: Receipt, indicator: string): string | null | undefined =>
  (
    stepOf(receipt, 'rated-indicator', (one) => one.indicator === indicator) ??
    stepOf(receipt, 'metric-indicator', (one) => one.indicator === indicator)
  )?.shown;

/** What an indicator was made from: the mean of each kind of rater, or the figure. */
function Source({ receipt, indicator }: { receipt: Receipt; indicator: string }) {
  const { policy: w } = useWords('hr');
  const rated = stepOf(receipt, 'rated-indicator', (one) => one.indicator === indicator);
  const metric = stepOf(receipt, 'metric-indicator', (one) => one.indicator === indicator);
  const said =
    rated?.kinds
      .flatMap((line) => (line.counted === 'present' ? [`${w.kinds[line.kind]} ${meanText(line.mean)}`] : []))
      .join(' · ') ?? (metric === undefined ? '' : figureText(metric));
  return <small className="quiet">{said}</small>;
}
