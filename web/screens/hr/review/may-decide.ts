import { isMended } from '#lib/domain/lifecycle/recall.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import type { Row } from './types.ts';

/** Whether HR can still decide about somebody: in review about everybody, later about whoever was put off and is not settled. */
export const mayDecide = (cycle: CycleDetail, { employee, putOff }: Pick<Row, 'employee' | 'putOff'>): boolean =>
  isMended(cycle, employee.unit) || (cycle.state === 'published' && putOff?.settled === false);
