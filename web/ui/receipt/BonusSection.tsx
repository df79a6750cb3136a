import { useWords } from '../../i18n/words.ts';
import { LedgerRow, LedgerSection, LedgerSum } from '../Ledger.tsx';
import { type StepOf, stepOf, useReceipt } from './context.ts';
import { plain, wholeMinor } from './exact.ts';
import { Rule } from './Rule.tsx';

/** Six: the money. */
export function BonusSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const { receipt, money, checked, bonus } = useReceipt();
  const pool = stepOf(receipt, 'pool-bonus');
  const individual = stepOf(receipt, 'individual-bonus');
  const step = pool ?? individual;
  if (step === undefined) return null;
  return (
    <LedgerSection
      number={w.numbers[place] ?? ''}
      title={pool === undefined ? w.bonus.title : w.bonus.titlePool}
      rule={<Rule of={['6']} />}
    >
      {pool === undefined ? null : <Pool step={pool} />}
      {individual === undefined ? null : (
        <LedgerRow
          name={w.weight.sumOwn}
          note={w.bonus.rounded({ step: money(individual.roundTo) })}
          amount={money(individual.rounded)}
          checked={checked('bonus.rounded')}
        />
      )}
      <LedgerSum
        kind="money"
        name={w.bonus.names[bonus]}
        note={w.bonus.tax}
        amount={money(step.bonus)}
        checked={checked('bonus.bonus')}
      />
      <Foot step={step} />
    </LedgerSection>
  );
}

function Pool({ step }: { step: StepOf<'pool-bonus'> }) {
  const w = useWords('receipt').bonus;
  const { names, money, checked, receipt } = useReceipt();
  const { share } = step;
  if (share === undefined) return <LedgerRow name={receipt.smallUnit === true ? w.small : w.zero} amount="" />;
  const [exact, sum] = [wholeMinor(share.exact), wholeMinor(share.weightSum)];
  const own = wholeMinor(step.weight);
  const { leftover, remainderPlace } = share;
  return (
    <>
      <LedgerRow name={w.pool({ unit: names.unit })} note={w.poolNote} amount={money(share.unitPool)} />
      {share.round === 1 ? null : <LedgerRow name={w.rounds({ round: share.round })} amount={money(share.pool)} />}
      <LedgerRow
        name={w.weights({ unit: names.unit })}
        note={w.weightsNote}
        amount={`${sum.exact ? '' : '≈ '}${money(sum.minor)}`}
      />
      <LedgerRow
        name={w.share}
        note={share.capped ? w.capped : w.down({ step: money(step.roundTo) })}
        amount={money(share.roundedDown)}
        checked={checked('bonus.share.roundedDown')}
      >
        <p className="quiet">
          {w.shareNote({ pool: money(share.pool), weight: about(own, money), sum: about(sum, money) })} ={' '}
          {about(exact, money)}
        </p>
        <p className="quiet">
          {w.unrounded({
            formula: `${plain(String(share.pool))} × ${fraction(step.weight)} ÷ ${fraction(share.weightSum)} = ${plain(share.exact)}`,
          })}
        </p>
      </LedgerRow>
      {leftover === undefined || remainderPlace === undefined ? null : (
        <LedgerRow
          name={w.leftover}
          note={w.leftoverNote({ leftover, step: money(step.roundTo), place: remainderPlace, given: share.extra > 0 })}
          amount={`+${money(share.extra)}`}
          checked={checked('bonus.share.extra')}
        />
      )}
    </>
  );
}

const about = ({ minor, exact }: { minor: string; exact: boolean }, money: (minor: string) => string) =>
  `${exact ? '' : '≈ '}${money(minor)}`;

/** A fraction within a formula stands in brackets. */
const fraction = (text: string) => (text.includes('/') ? `(${plain(text)})` : plain(text));

function Foot({ step }: { step: StepOf<'pool-bonus'> | StepOf<'individual-bonus'> }) {
  const w = useWords('receipt').bonus;
  const { policy, money, bonus } = useReceipt();
  const times = policy.bonus?.maxTimesBase;
  const { cap } = step;
  const limit =
    cap === undefined || times === undefined
      ? ''
      : (step.bonus < cap ? w.underCap : w.cap)({ amount: money(cap), times: String(times) });
  const note = `${limit} ${bonus === 'provisional' ? w.provisional : ''}`.trim();
  return note === '' ? null : (
    <p>
      <small className="quiet">{note}</small>
    </p>
  );
}
