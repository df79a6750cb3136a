import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { reports } from '#lib/contract/reports.ts';

export type CycleReport = ReplyOf<typeof reports.read>['items'][number];
export type UnitReport = CycleReport['units'][number];
export type SchemeReport = NonNullable<CycleReport['scheme']>;
/** A cycle of which one may know how its scheme did. */
export interface SchemeCycle extends CycleReport {
  scheme: SchemeReport;
}
export type ReportKind = 'distribution' | 'scores' | 'bonus' | 'targets' | 'scheme' | 'training';
export type TrainingYear = ReplyOf<typeof reports.training>['years'][number];

/** What every report is made of: the cycles, oldest first, each with the units that are looked at. */
export interface ReportProps {
  year: number;
  items: readonly CycleReport[];
}
