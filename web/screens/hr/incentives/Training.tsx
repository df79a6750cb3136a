import { OfCycle } from './OfCycle.tsx';
import { TrainingDesk } from './training/TrainingDesk.tsx';

/** What the results of a cycle say is to be trained, and the plan of its year. */
export const Training = () => (
  <OfCycle part="training">{(cycle, choice) => <TrainingDesk key={cycle} cycle={cycle} choice={choice} />}</OfCycle>
);
