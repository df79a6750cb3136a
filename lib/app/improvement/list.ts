import { decide } from '#lib/domain/access/rights.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { publishedCycle } from '../review/shown.ts';
import { refuseUnlessPublished } from '../cycles/state.ts';
import { briefOf, cycleBriefOf } from '../views.ts';

/** Whom the results of a cycle advise to help, and what was begun: from the cycle's lines, in one request. */
export async function readImprovements(context: SignedIn, id: string) {
  allow(context, 'incentives.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  refuseUnlessPublished(cycle);
  const { policy, settled, listed, improvements } = await publishedCycle(context, cycle);
  const rule = found(policy.improvement, 'improvement');
  await recordReading(context, 'improvements.read', { cycle: id });
  const rows = settled.calculation.results.flatMap((result) => {
    const person = listed.get(result.employee);
    const known = improvements.get(result.employee);
    if (!person || result.status !== 'rated' || !decide(context.actor, 'improvement.read', person).allowed) return [];
    const { score, grade, improvement: advised = null } = result;
    if (advised === null && !known) return [];
    const steps = known?.plan?.steps ?? [];
    return [
      {
        employee: briefOf(person),
        score,
        grade,
        advised,
        kind: known?.kind ?? null,
        state: known?.state ?? null,
        supervisor: known?.supervisorName ?? null,
        until: known?.plan?.to ?? null,
        steps: { done: steps.filter(({ done }) => done).length, all: steps.length },
      },
    ];
  });
  return { cycle: cycleBriefOf(cycle), rule: { ...rule }, rows };
}
