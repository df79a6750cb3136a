import { setPools } from '#lib/app/cycles/create.ts';
import { calibrate, waive } from '#lib/app/review/decide.ts';
import type { Pool } from '#lib/domain/lifecycle/cycle.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Quarter } from './calendar.ts';
import { daysAfter, moment } from './moment.ts';
import { cycleOf, idOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

/** What HR decides in review. */
export interface Decisions {
  readonly calibrations: readonly { readonly employee: string; readonly score: number; readonly reason: string }[];
  readonly waivers: readonly { readonly employee: string; readonly of: readonly string[]; readonly reason: string }[];
  /** What there is to share, as a multiple of the bonus bases; and what of it is kept back, by unit. */
  readonly share: number;
  readonly reserves: Readonly<Record<string, number>>;
}

/** HR resolves who is blocked, calibrates, and enters what each unit may share. */
export async function decisions(stage: Stage, quarter: Quarter, decided: Decisions): Promise<void> {
  const cycle = await cycleOf(stage, quarter);
  const people = (await partsOf(stage, cycle)).map(({ participant }) => participant);
  const day = daysAfter(quarter.plan.dates.closes, 1);
  const deed = (employee: string, time: string, name: string) =>
    contextOf(stage, { by: hr, at: moment(day, time), what: `${cycle.id}/${name}/${employee}` });
  const caseOf = (employee: string, seen: number) => ({ cycle: cycle.id, employee, seen });
  for (const { employee, of, reason } of decided.waivers)
    await waive(deed(employee, '10:05', 'waive'), caseOf(employee, 0), { of, reason });
  for (const { employee, score, reason } of decided.calibrations)
    await calibrate(deed(employee, '11:30', 'calibrate'), caseOf(employee, 0), { score, reason });
  const { version } = await cycleOf(stage, quarter);
  const context = contextOf(stage, { by: hr, at: moment(day, '15:00'), what: `${idOf(quarter)}/pools` });
  await setPools(context, cycle.id, version, poolsOf(people, decided));
}

const thousand = 100_000;

/** In whole thousands, as they are entered. */
function poolsOf(people: readonly Participant[], { share, reserves }: Decisions): Record<string, Pool> {
  const units = [...Map.groupBy(people, ({ unit }) => unit)];
  return Object.fromEntries(
    units.map(([unit, some]) => {
      const bases = some.reduce((sum, { bonusBase }) => sum + bonusBase, 0);
      return [unit, { amount: Math.round((bases * share) / thousand) * thousand, reserve: reserves[unit] ?? 0 }];
    }),
  );
}
