import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { improvements } from '#lib/contract/improvements.ts';
import type { State } from '../../ui/StateMark.tsx';

export type Case = ReplyOf<typeof improvements.read>;
export type Plan = NonNullable<Case['plan']>;

export const stateMarks: Readonly<Record<NonNullable<Case['state']>, State>> = {
  open: 'none',
  underWay: 'draft',
  passed: 'done',
  failed: 'warn',
  closed: 'blocked',
};

/** Where a case lies, for whatever changes it. */
export const addressOf = ({ cycle, employee }: Pick<Case, 'cycle' | 'employee'>) => ({
  params: { cycle: cycle.id, employee: employee.id },
  query: { unit: employee.unit },
});
