import { decideAppeal } from '#lib/app/appeals/decide.ts';
import { fileAppeal } from '#lib/app/appeals/file.ts';
import { settleFurther } from '#lib/app/appeals/settle.ts';
import { decideRun } from '#lib/app/bonus/decide.ts';
import type { Appeal, Correction } from '#lib/domain/lifecycle/appeal.ts';
import type { PastQuarter } from './calendar.ts';
import { daysAfter, moment } from './moment.ts';
import { idOf } from './moves.ts';
import { director, hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

/** What somebody said against their result, and what was decided. */
export interface Said extends Pick<Appeal, 'about' | 'text'> {
  readonly employee: string;
  readonly unit: string;
  readonly reason: string;
  /** What it corrects; `null` where the result stands. */
  readonly change: Correction | null;
}

/** Within the window people appeal, and HR decides. */
export async function appeals(stage: Stage, quarter: PastQuarter, said: readonly Said[]): Promise<void> {
  const { publish } = quarter.plan.dates;
  for (const { employee, unit, about, text, reason, change } of said) {
    const { cycle, version } = caseOf(stage, quarter, { employee, unit });
    const filed = contextOf(stage, {
      by: employee,
      at: moment(daysAfter(publish, 2), '18:40'),
      what: `${cycle}/appeal/${employee}`,
    });
    const known = await stage.store.personWithHistory(employee);
    const history = known?.history ?? filed.history;
    await fileAppeal({ ...filed, history }, { cycle, employee, seen: await version() }, { about, text });
    const at = moment(daysAfter(publish, 3), '14:25');
    const context = contextOf(stage, { by: hr, at, what: `${cycle}/decide-appeal/${employee}` });
    const asked = change
      ? ({ decision: 'allow', reason, change } as const)
      : ({ decision: 'dismiss', reason } as const);
    await decideAppeal(context, { cycle, employee, unit, seen: await version() }, asked);
  }
}

/** What was allowed is paid apart, from the reserve, once the main run is paid. */
export async function furtherRuns(stage: Stage, quarter: PastQuarter, said: readonly Said[]): Promise<void> {
  for (const one of said.filter(({ change }) => change !== null)) {
    const { employee, unit } = one;
    const { cycle, version } = caseOf(stage, quarter, one);
    const deed = (by: string, time: string, name: string) =>
      contextOf(stage, { by, at: moment(daysAfter(quarter.released, 1), time), what: `${cycle}/${name}/${employee}` });
    const { run } = await settleFurther(deed(hr, '09:50', 'further'), { cycle, employee, unit, seen: await version() });
    const decided = { cycle, run, unit };
    await decideRun(deed(director, '11:15', 'approve-further'), { ...decided, decision: 'approve', seen: 1 });
    await decideRun(deed(hr, '15:05', 'release-further'), { ...decided, decision: 'release', seen: 2 });
  }
}

function caseOf({ store }: Stage, quarter: PastQuarter, { employee, unit }: Pick<Said, 'employee' | 'unit'>) {
  const cycle = idOf(quarter);
  const version = async () => (await store.personPart(cycle, unit, employee))?.result?.version ?? 0;
  return { cycle, version };
}
