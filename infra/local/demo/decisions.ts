import { setPools } from '#lib/app/cycles/create.ts';
import { calibrate, waive } from '#lib/app/review/decide.ts';
import type { Pool } from '#lib/domain/lifecycle/cycle.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Quarter } from './calendar.ts';
import { daysAfter, moment } from './moment.ts';
import { cycleOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

/** What HR decides in review. */
export interface Decisions {
  readonly calibrations: readonly { readonly employee: string; readonly score: number; readonly reason: string }[];
  readonly waivers: readonly { readonly employee: string; readonly of: readonly string[]; readonly reason: string }[];
  readonly pools: Readonly<Record<string, Pool>>;
}

/** HR resolves who is blocked, calibrates, and enters what each unit may share. */
export async function decisions(stage: Stage, quarter: Quarter, decided: Decisions): Promise<void> {
  const cycle = await cycleOf(stage, quarter);
  if (cycle.state !== 'review' || cycle.moving || cycle.signedOff) return;
  const day = daysAfter(quarter.plan.dates.closes, 1);
  const people = await partsOf(stage, cycle);
  const caseOf = (employee: string) => people.find(({ participant }) => participant.employee === employee);
  const deed = (employee: string, time: string, name: string) =>
    contextOf(stage, { by: hr, at: moment(day, time), what: `${cycle.id}/${name}/${employee}` });
  for (const { employee, of, reason } of decided.waivers) {
    const at = caseOf(employee);
    if (!at || (at.result?.waivers.length ?? 0) > 0) continue;
    await waive(deed(employee, '10:05', 'waive'), addressOf(at), { of, reason });
  }
  for (const { employee, score, reason } of decided.calibrations) {
    const at = caseOf(employee);
    if (!at || at.result?.calibration) continue;
    await calibrate(deed(employee, '11:30', 'calibrate'), addressOf(at), { score, reason });
  }
  const decidedOn = await cycleOf(stage, quarter);
  if (Object.keys(decidedOn.pools).length > 0) return;
  const context = contextOf(stage, { by: hr, at: moment(day, '15:00'), what: `${cycle.id}/pools` });
  await setPools(context, cycle.id, decidedOn.version, decided.pools);
}

const addressOf = ({ participant: { cycle, unit, employee }, result }: PersonPart) => ({
  cycle,
  unit,
  employee,
  seen: result?.version ?? 0,
});
