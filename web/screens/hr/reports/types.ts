import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { reports } from '#lib/contract/reports.ts';

export type CycleReport = ReplyOf<typeof reports.read>['items'][number];
export type UnitReport = CycleReport['units'][number];
export type ReportKind = 'distribution' | 'scores' | 'bonus' | 'targets' | 'scheme';

/** What every report is made of: the cycles, oldest first, each with the units that are looked at. */
export interface ReportProps {
  year: number;
  items: readonly CycleReport[];
}
