import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { LedgerRow, LedgerSection, LedgerSum } from '../Ledger.tsx';
import { dimensionName, type StepOf, stepOf, useReceipt } from './context.ts';
import { contribution, plain, points } from './exact.ts';
import { Rule } from './Rule.tsx';

/** Two: dimensions to the composite; for a year, with the mean of its quarters. */
export function CompositeSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const say = useSay();
  const { policy, receipt, checked } = useReceipt();
  const step = stepOf(receipt, 'composite');
  const annual = stepOf(receipt, 'annual');
  if (step === undefined) return null;
  return (
    <LedgerSection
      number={w.numbers[place] ?? ''}
      title={w.composite.title}
      rule={<Rule of={annual === undefined ? ['4.5'] : ['4.5', '4.8']} />}
    >
      {step.items.map((item) => {
        const counted = item.points !== null && item.product !== null;
        const shown = item.points === null ? '' : points(item.points);
        const over =
          step.weights === '100'
            ? `${shown} × ${plain(item.weight)}%`
            : w.indicators.over({ points: shown, weight: plain(item.weight), of: plain(step.weights) });
        return (
          <LedgerRow
            key={item.of}
            name={say(dimensionName(policy, item.of))}
            note={counted ? undefined : w.composite.left}
            formula={counted ? over : `${plain(item.weight)}%`}
            amount={counted && item.product !== null ? contribution(item.product, step.weights) : '—'}
            off={!counted}
          />
        );
      })}
      <LedgerSum
        name={w.composite.sum}
        note={
          step.coverage === '100'
            ? undefined
            : w.composite.coverage({ coverage: shortPercent(step.coverage), needed: plain(step.neededCoverage) })
        }
        amount={step.composite === null ? w.indicators.none : points(step.composite)}
        checked={checked('composite.composite')}
      />
      {annual === undefined ? null : <Annual step={annual} />}
    </LedgerSection>
  );
}

const shortPercent = (text: string) => (text.includes('/') ? points(text) : plain(text));

function Annual({ step }: { step: StepOf<'annual'> }) {
  const w = useWords('receipt').composite;
  const { checked } = useReceipt();
  const list = step.quarters.map(({ period, score }) => `${period} ${points(score)}`).join(' · ');
  return (
    <>
      <LedgerRow
        name={w.annual({ year: step.year })}
        note={list}
        formula={step.mean === null ? '' : `${points(step.mean)} × ${plain(step.quartersWeight)}`}
        amount=""
      />
      <LedgerRow name={w.review} formula={`${points(step.composite)} × ${plain(step.reviewWeight)}`} amount="" />
      {step.result === null ? null : (
        <LedgerSum name={w.yearly} amount={points(step.result)} checked={checked('annual.result')} />
      )}
    </>
  );
}
