import type { ReceiptInputs } from '#lib/domain/calculation/receipt.ts';
import type { Calculation, Result } from '#lib/domain/calculation/result.ts';
import type { Sums } from '#lib/domain/calculation/sums.ts';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { MonthlyFigure, Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Run } from '#lib/domain/lifecycle/run.ts';
import type { Names, Policy } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';

/** A published cycle as it is taken along: nothing in it tells what a single colleague or customer answered. */
export interface CycleExport {
  readonly cycle: Cycle;
  readonly scheme: Scheme;
  readonly language: keyof Names;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly timeZone: string;
  readonly units: ReadonlyMap<string, Names>;
  readonly people: readonly ExportedPerson[];
  readonly figures: readonly ExportedFigure[];
  /** By number, further runs among them. */
  readonly runs: readonly Run[];
  /** What it was calculated by, from and to: the main run, or, before one, what was published. */
  readonly policy: Policy;
  readonly sums: Sums;
  readonly calculation: Calculation;
  /** Whoever has a result of their own since: by an allowed appeal, or because they were put off. */
  readonly apart: readonly ExportedApart[];
}

export interface ExportedPerson
  extends
    Pick<Participant, 'employee' | 'name' | 'unit' | 'team' | 'post'>,
    Pick<ResultRecord, 'waivers' | 'calibration' | 'acknowledgedAt'>,
    Required<Pick<ResultRecord, 'putOff' | 'further' | 'corrections'>> {
  readonly sums: ReceiptInputs;
  /** As everybody's calculation has it; nothing for whoever is put off. */
  readonly main: Result | undefined;
  /** As it holds now. */
  readonly result: Result | undefined;
  readonly appeal: Case['appeal'];
}

/** A month of a person's figure, or of the unit's own. */
export interface ExportedFigure extends MonthlyFigure {
  readonly unit: string;
  readonly person: Pick<Participant, 'employee' | 'name'> | null;
  readonly indicator: string;
}

export interface ExportedApart {
  readonly inputs: ReceiptInputs;
  readonly result: Result;
}
