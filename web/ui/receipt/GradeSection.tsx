import { useWords } from '../../i18n/words.ts';
import { LedgerRow, LedgerSection, LedgerSum } from '../Ledger.tsx';
import { Bands } from './Bands.tsx';
import { type StepOf, stepOf, useReceipt } from './context.ts';
import { gap, plain } from './exact.ts';
import { Rule } from './Rule.tsx';

/** Four: which band the score or the rank falls in, and what the grade makes of the bonus. */
export function GradeSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const { receipt, checked } = useReceipt();
  const step = stepOf(receipt, 'grade');
  const coefficient = stepOf(receipt, 'coefficient');
  if (step === undefined) return null;
  return (
    <LedgerSection
      number={w.numbers[place] ?? ''}
      title={w.grade.title}
      rule={<Rule of={coefficient === undefined ? ['5'] : ['5', '6']} />}
    >
      <Bands step={step} />
      <Told step={step} />
      {coefficient === undefined ? (
        <LedgerSum name={w.grade.sum} amount={step.grade} checked={checked('grade.grade')} />
      ) : (
        <>
          {coefficient.between === undefined ? null : <LedgerRow name={curveWords(w, coefficient)} amount="" />}
          {coefficient.veto ? <LedgerRow name={w.grade.vetoCoefficient} amount="" /> : null}
          <LedgerSum
            name={w.grade.coefficient({ grade: step.grade })}
            amount={coefficient.coefficient}
            checked={checked('coefficient.coefficient')}
          />
        </>
      )}
    </LedgerSection>
  );
}

type Words = ReturnType<typeof useWords<'receipt'>>;

function curveWords(w: Words, { between }: StepOf<'coefficient'>): string {
  if (between === undefined) return '';
  const [x0, y0] = between.from.map(plain);
  const [x1, y1] = between.to.map(plain);
  return w.grade.curve({ x0: x0 ?? '', y0: y0 ?? '', x1: x1 ?? '', y1: y1 ?? '' });
}

/** Why this grade, in a sentence or two. */
function Told({ step }: { step: StepOf<'grade'> }) {
  const w = useWords('receipt').grade;
  const { policy } = useReceipt();
  const band = step.bands.find(({ grade }) => grade === step.earned);
  const { group, byRank } = step;
  const cut = step.bands.find(({ grade }) => grade === byRank)?.cut;
  const told = [
    group !== undefined && byRank !== undefined && !group.small ? w.group({ ...group, of: w[group.of], byRank }) : '',
    cut === undefined || byRank === undefined ? '' : w.cut({ grade: byRank, cut }),
    group?.small === true ? w.small({ headcount: group.headcount, least: group.minGroup }) : '',
    band === undefined || step.grade !== step.earned
      ? ''
      : w.above({ grade: band.grade, min: plain(band.min), gap: gap(step.score, band.min, policy.scoreDecimals) }),
    step.grade === step.earned ? '' : w.veto({ earned: step.earned, grade: step.grade }),
  ];
  return <p className="quiet">{told.join('')}</p>;
}
