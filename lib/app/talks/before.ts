import { decide } from '#lib/domain/access/rights.ts';
import type { SignedIn } from '../context.ts';
import { found } from '../guard.ts';
import { takenIn } from './read.ts';

/**
 * What was agreed on in the last talks about a period before that of a cycle: for the two who talked. Everybody else,
 * whoever supervises by now or stands in among them, learns nothing of it, not even that there was a talk.
 */
export async function readGoalsBefore(context: SignedIn, { cycle: id, employee }: { cycle: string; employee: string }) {
  const { store, actor } = context;
  const { period } = found(await store.cycleById(id), 'cycle');
  const known = await store.goalsAgreedBefore(employee, period.end);
  return {
    before: known.flatMap((one) => {
      const { cycle, cycleName: name, period: about, unit, supervisor } = one.agreed;
      if (!decide(actor, 'talk.read', { subject: employee, supervisor, published: true }).allowed) return [];
      return [{ cycle: { id: cycle, name, period: about }, unit, goals: [...one.goals], taken: takenIn(one) }];
    }),
  };
}
