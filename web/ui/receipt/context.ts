import { createContext, use } from 'react';
import type { Months } from '#lib/domain/calculation/months.ts';
import type { GoalsBehind } from '#lib/domain/goals/behind.ts';
import type { Receipt, Step } from '#lib/domain/calculation/receipt.ts';
import type { Names, Policy, RaterKind } from '#lib/domain/policy/policy.ts';
import type { Checked } from '../Ledger.tsx';
import type { ReceiptNames } from './ReceiptDocument.tsx';

export interface ReceiptView {
  policy: Policy;
  receipt: Receipt;
  /** Behind its figures, by indicator. */
  months: Months;
  /** Behind the ratings of indicators in which the person has goals. */
  goals: GoalsBehind;
  names: ReceiptNames;
  /** How the bonus is called. */
  bonus: 'preview' | 'provisional' | 'final';
  unpaidLeaver: boolean;
  /** Rater kinds whose mean is not shown; their points are. */
  hiddenMeans: readonly RaterKind[];
  money: (minor: number | string) => string;
  /** What recomputing said of a figure, by its path. */
  checked: (path: string) => Checked;
}

export const ReceiptContext = createContext<ReceiptView | undefined>(undefined);

/** The receipt that is being shown, for its parts. */
export function useReceipt(): ReceiptView {
  const view = use(ReceiptContext);
  if (view === undefined) throw new Error('A part of a receipt stands outside of one.');
  return view;
}

export type StepOf<Code extends Step['code']> = Extract<Step, { code: Code }>;

/** The steps of one kind, in their order. */
export const stepsOf = <Code extends Step['code']>(receipt: Receipt, code: Code): StepOf<Code>[] =>
  receipt.steps.filter((step): step is StepOf<Code> => step.code === code);

/** The one step of a kind, where there is one. */
export const stepOf = <Code extends Step['code']>(receipt: Receipt, code: Code): StepOf<Code> | undefined =>
  stepsOf(receipt, code)[0];

const called = ({ id, name }: { id: string; name?: Names }): Names => name ?? { zh: id, en: id };

export const indicatorName = (policy: Policy, id: string): Names =>
  called(policy.dimensions.flatMap(({ indicators }) => indicators).find((one) => one.id === id) ?? { id });

export const dimensionName = (policy: Policy, id: string): Names =>
  called(policy.dimensions.find((one) => one.id === id) ?? { id });
