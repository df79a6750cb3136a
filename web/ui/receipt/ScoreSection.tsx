import { useWords } from '../../i18n/words.ts';
import { LedgerRow, LedgerSection, LedgerSum } from '../Ledger.tsx';
import { type StepOf, stepOf, useReceipt } from './context.ts';
import { plain, points, signed } from './exact.ts';
import { Rule } from './Rule.tsx';

/** Three: rewards and penalties are added, then the one rounding; a calibration comes after it. */
export function ScoreSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const { receipt, checked } = useReceipt();
  const adjustments = stepOf(receipt, 'adjustments');
  const step = stepOf(receipt, 'score');
  if (adjustments === undefined || step === undefined) return null;
  const rounded = w.score.rounded({ decimals: step.decimals });
  const { calibration } = step;
  return (
    <LedgerSection number={w.numbers[place] ?? ''} title={w.score.title} rule={<Rule of={['4.6', '4.7']} />}>
      <Records step={adjustments} />
      {calibration === undefined ? null : (
        <>
          <LedgerRow
            name={w.score.computed}
            note={rounded}
            formula={points(step.exact)}
            amount={step.computedScore}
            checked={checked('score.computedScore')}
          />
          <LedgerRow name={w.score.calibration} note={calibration.reason} amount={points(calibration.score)} />
        </>
      )}
      <LedgerSum
        name={w.score.score}
        note={calibration === undefined ? rounded : undefined}
        amount={step.score}
        checked={checked('score.score')}
      />
    </LedgerSection>
  );
}

function Records({ step }: { step: StepOf<'adjustments'> }) {
  const w = useWords('receipt').score;
  const { checked } = useReceipt();
  if (step.items.length === 0) return <LedgerRow name={w.none} amount={signed('0')} />;
  const capped = step.applied !== step.sum;
  const clamped = step.added !== step.result;
  return (
    <>
      {step.items.map((item) => (
        <LedgerRow
          key={`${item.reason} ${item.points}`}
          name={item.reason}
          note={item.veto ? w.veto : undefined}
          amount={signed(item.points)}
        />
      ))}
      <LedgerRow
        name={w.sum}
        formula={capped ? w.capped({ cap: plain(step.cap), sum: signed(step.sum) }) : w.cap({ cap: plain(step.cap) })}
        amount={signed(step.applied)}
        checked={checked('adjustments.applied')}
      />
      <LedgerRow
        name={w.added}
        note={clamped ? w.clamped({ max: plain(step.maxScore) }) : undefined}
        formula={`${points(step.before)} ${step.applied.startsWith('-') ? '−' : '+'} ${points(step.applied.replace('-', ''))}`}
        amount={points(step.result)}
        checked={checked('adjustments.result')}
      />
    </>
  );
}
