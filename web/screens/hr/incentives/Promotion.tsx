import { OfCycle } from './OfCycle.tsx';
import { Promotions } from './promotion/Promotions.tsx';

/** The promotion list of one cycle. */
export const Promotion = () => (
  <OfCycle part="promotion">{(cycle, choice) => <Promotions key={cycle} cycle={cycle} choice={choice} />}</OfCycle>
);
