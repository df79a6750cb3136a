import type { Policy } from '../policy/policy.ts';

/** Whether grades are shared out over all units of a cycle together: then the grades of each depend on all the others. */
export const gradesTogether = ({ grades }: Pick<Policy, 'grades'>): boolean =>
  grades.method === 'distribution' && grades.group === 'all';
