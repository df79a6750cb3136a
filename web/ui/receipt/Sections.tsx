import { BonusSection } from './BonusSection.tsx';
import { CompositeSection } from './CompositeSection.tsx';
import { stepOf, useReceipt } from './context.ts';
import { FollowSection } from './FollowSection.tsx';
import { GradeSection } from './GradeSection.tsx';
import { IndicatorSection } from './IndicatorSection.tsx';
import { ScoreSection } from './ScoreSection.tsx';
import { StatusSection } from './StatusSection.tsx';
import { WeightSection } from './WeightSection.tsx';

/** The receipt's parts, numbered in the order in which they stand; without a score it ends with the reason. */
export function Sections() {
  const { receipt } = useReceipt();
  const paid = stepOf(receipt, 'weight') !== undefined;
  if (receipt.status !== 'rated') {
    return (
      <>
        <IndicatorSection place={0} />
        <CompositeSection place={1} />
        <StatusSection place={2} />
      </>
    );
  }
  return (
    <>
      <IndicatorSection place={0} />
      <CompositeSection place={1} />
      <ScoreSection place={2} />
      <GradeSection place={3} />
      {paid ? <WeightSection place={4} /> : null}
      {paid ? <BonusSection place={5} /> : null}
      <FollowSection place={paid ? 6 : 4} />
    </>
  );
}
