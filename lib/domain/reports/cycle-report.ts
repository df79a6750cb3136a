import type { Names } from '../policy/policy.ts';
import type { SchemeReport } from './scheme-report.ts';
import type { UnitReport } from './unit-report.ts';

/** Raised whenever something else is summed up, or otherwise: what was kept in another form is made again. */
export const reportForm = 3;

/** What remains of a cycle once nobody asks for single people any more. It follows from the cycle and can be made again. */
export interface CycleReport {
  readonly cycle: string;
  readonly name: Names;
  readonly period: string;
  /** The last day of the period. */
  readonly end: string;
  readonly currency: string;
  readonly policy: { readonly id: string; readonly version: number };
  readonly form: number;
  /**
   * The version of the cycle that it was made of: with another one it is made again. Whatever changes a published result,
   * an appeal or a payment makes a new version of its cycle, in the same transaction.
   */
  readonly of: number;
  readonly units: readonly UnitReport[];
  readonly scheme: SchemeReport;
  readonly appeals: { readonly filed: number; readonly allowed: number };
}
