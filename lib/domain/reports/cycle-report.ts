import type { Names } from '../policy/policy.ts';
import type { SchemeReport } from './scheme-report.ts';
import type { UnitReport } from './unit-report.ts';

/** What remains of a cycle once nobody asks for single people any more. It follows from the cycle and can be made again. */
export interface CycleReport {
  readonly cycle: string;
  readonly name: Names;
  readonly period: string;
  /** The last day of the period. */
  readonly end: string;
  readonly currency: string;
  readonly policy: { readonly id: string; readonly version: number };
  /** The version of the cycle that it was made of: with another one it is made again. */
  readonly of: number;
  readonly units: readonly UnitReport[];
  readonly scheme: SchemeReport;
  readonly appeals: { readonly filed: number; readonly allowed: number };
}
