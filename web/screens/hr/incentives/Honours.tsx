import { HonourList } from './honours/HonourList.tsx';
import { OfCycle } from './OfCycle.tsx';

/** The honours of one cycle, and whether everybody knows of them. */
export const Honours = () => (
  <OfCycle part="honours">{(cycle, choice) => <HonourList key={cycle} cycle={cycle} choice={choice} />}</OfCycle>
);
