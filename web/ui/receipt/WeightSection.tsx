import { useWords } from '../../i18n/words.ts';
import { LedgerRow, LedgerSection, LedgerSum } from '../Ledger.tsx';
import { useFormat } from '../use-format.ts';
import { type StepOf, stepOf, useReceipt } from './context.ts';
import { plain, wholeMinor } from './exact.ts';
import { Rule } from './Rule.tsx';

/** Five: base × coefficient × unit × days. */
export function WeightSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const { receipt, money, checked, unpaidLeaver } = useReceipt();
  const step = stepOf(receipt, 'weight');
  const proration = stepOf(receipt, 'proration');
  if (step === undefined) return null;
  const pooled = stepOf(receipt, 'pool-bonus') !== undefined;
  const single = step.unitCoefficient === '1';
  const factors = [step.coefficient, ...(single ? [] : [step.unitCoefficient])].map(plain).join(' × ');
  const { minor, exact } = wholeMinor(step.weight);
  return (
    <LedgerSection
      number={w.numbers[place] ?? ''}
      title={pooled ? w.weight.title : w.weight.titleOwn}
      lead={pooled ? w.weight.lead : w.weight.leadOwn}
      rule={<Rule of={['6']} />}
    >
      <LedgerRow
        name={w.weight.base}
        note={unpaidLeaver ? w.weight.leaverNote : w.weight.baseNote}
        amount={money(step.bonusBase)}
      />
      <LedgerRow name={w.weight.coefficient} amount={plain(step.coefficient)} />
      {single ? null : <LedgerRow name={w.weight.unit} amount={plain(step.unitCoefficient)} />}
      {proration === undefined ? null : <Days step={proration} />}
      <LedgerSum
        name={pooled ? w.weight.sum : w.weight.sumOwn}
        note={`${money(step.bonusBase)} × ${factors} × ${step.proration}`}
        amount={`${exact ? '' : '≈ '}${money(minor)}`}
        checked={checked('weight.weight')}
      />
    </LedgerSection>
  );
}

function Days({ step }: { step: StepOf<'proration'> }) {
  const w = useWords('receipt').weight;
  const f = useFormat();
  const { checked } = useReceipt();
  const { days, absentDays: absent, served, minServiceDays: least } = step;
  const short = least !== undefined && served < least;
  const said = w.days({ from: f.date(step.from), to: f.date(step.to), days, absent });
  return (
    <LedgerRow
      name={w.proration}
      note={short ? `${said} · ${w.tooShort({ least })}` : said}
      formula={absent === 0 ? '' : w.served({ days, absent, served })}
      amount={step.proration}
      checked={checked('proration.proration')}
    />
  );
}
