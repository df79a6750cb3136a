import { ImprovementList } from './improvement/ImprovementList.tsx';
import { OfCycle } from './OfCycle.tsx';

/** Whom the results of a cycle advise to help, and what was begun. */
export const Improvement = () => (
  <OfCycle part="improvement">
    {(cycle, choice) => <ImprovementList key={cycle} cycle={cycle} choice={choice} />}
  </OfCycle>
);
