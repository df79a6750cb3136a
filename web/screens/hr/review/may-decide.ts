import { isMended } from '#lib/domain/lifecycle/recall.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import type { Row } from './types.ts';

/** Whether HR can still decide about somebody: in review about everybody, later about whoever was put off and is not settled. */
export const mayDecide = (cycle: CycleDetail, { employee, putOff }: Pick<Row, 'employee' | 'putOff'>): boolean =>
  isMended(cycle, employee.unit) || isStillGathered(cycle, putOff);

/** Whether an evaluation of somebody can go back to its rater: while a unit is recalled, of those who were put off only. */
export const mayGiveBack = (cycle: CycleDetail, { putOff }: Pick<Row, 'putOff'>): boolean =>
  cycle.state === 'review' || isStillGathered(cycle, putOff);

const isStillGathered = ({ state }: CycleDetail, putOff: Row['putOff']) =>
  state === 'published' && putOff?.settled === false;
