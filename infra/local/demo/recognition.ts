import { announceHonours } from '#lib/app/honours/announce.ts';
import { decidePromotion } from '#lib/app/promotions/decide.ts';
import { loadCandidates } from '#lib/app/promotions/load.ts';
import type { PastQuarter } from './calendar.ts';
import { daysAfter, moment } from './moment.ts';
import { idOf } from './moves.ts';
import { director, hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

/** HR makes the honours of a quarter known. */
export async function honoursOf(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = idOf(quarter);
  const deed = { by: hr, at: moment(daysAfter(quarter.plan.dates.publish, 7), '09:30'), what: `${cycle}/honours` };
  await announceHonours(contextOf(stage, deed), { cycle, announced: true, leftOut: [], seen: 0 });
}

/** After the newest quarter HR nominates the best of each unit; the director has approved the first of them. */
export async function nominations(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = idOf(quarter);
  const step = async (by: string, employee: string, action: 'nominate' | 'approve', seen: number) => {
    const at = moment(daysAfter(quarter.closed, action === 'nominate' ? 3 : 6), '11:00');
    const context = contextOf(stage, { by, at, what: `${cycle}/${action}/${employee}` });
    const { candidates } = await loadCandidates(context, cycle);
    const unit = candidates.find(({ person }) => person.employee === employee)?.person.unit ?? '';
    await decidePromotion(context, { cycle, unit, employee, action, reason: null, from: null, post: null, seen });
  };
  const { candidates } = await loadCandidates(contextOf(stage, { by: hr, at: quarter.closed, what: cycle }), cycle);
  const proposed = candidates.filter(({ result }) => result.promotion.nominated && !result.promotion.tied);
  const best = [...Map.groupBy(proposed, ({ person }) => person.unit).values()].flatMap(
    (unit) => unit.toSorted((a, b) => Number(b.result.score) - Number(a.result.score))[0]?.person.employee ?? [],
  );
  for (const employee of best) await step(hr, employee, 'nominate', 0);
  for (const employee of best.slice(0, 1)) await step(director, employee, 'approve', 1);
}
