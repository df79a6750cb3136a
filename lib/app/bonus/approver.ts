import type { Approver, Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow, expectVersion, refuse, trace } from '../guard.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { directorsIn } from './directors.ts';
import { termsOf } from './terms.ts';

interface Wanted {
  readonly cycle: string;
  readonly unit: string;
  readonly seen: number;
  /** `null`: nobody is named any more. */
  readonly employee: string | null;
  readonly reason: string;
}

/** Names a director of other units to approve for this one, and tells them in the same moment. */
export async function nameApprover(context: Context, { cycle: id, unit, seen, employee, reason }: Wanted) {
  const { store, actor, at, request } = context;
  allow(context, 'bonus.approver', { unit, ...(employee !== null && { subject: employee }) });
  const cycle = await cycleIn(context, id, ['planned', 'announced', 'open', 'review', 'published']);
  expectVersion(cycle, seen);
  const directors = await directorsIn(context, cycle);
  const chosen = directors.find((one) => one.id === employee);
  refuse([
    ...(cycle.units.includes(unit) ? [] : [{ path: 'unit', code: 'unit.unknown', params: { unit } }]),
    ...(employee === null ? [] : problemsOf(chosen, unit)),
  ]);
  const before = cycle.approvers?.[unit];
  const named: Approver | undefined = chosen && { employee: chosen.id, name: chosen.name, reason, by: actor.id, at };
  const next: Stored<Cycle> = { ...cycle, approvers: without(cycle.approvers, unit, named) };
  const details = { approver: `${before?.employee ?? '—'} → ${named?.employee ?? '—'}` };
  await store.commit(trace(context, 'bonus.approver', { cycle: id, unit, reason, details }), [
    store.cycleWrite(next, request),
    ...(named && named.employee !== before?.employee ? [tell(context, cycle, unit, named)] : []),
  ]);
  return termsOf(context, { ...next, version: next.version + 1 }, directors);
}

function problemsOf(
  chosen: { readonly name: string; readonly takesPartIn: readonly string[] } | undefined,
  unit: string,
): Problem[] {
  if (chosen === undefined) return [{ path: 'employee', code: 'approver.no-director' }];
  const { name, takesPartIn } = chosen;
  return takesPartIn.includes(unit) ? [{ path: 'employee', code: 'approver.takes-part', params: { name } }] : [];
}

function without(approvers: Cycle['approvers'], unit: string, named: Approver | undefined) {
  const others = Object.entries(approvers ?? {}).filter(([one]) => one !== unit);
  return Object.fromEntries(named ? [...others, [unit, named] as const] : others);
}

function tell({ store, at }: Context, cycle: Cycle, unit: string, { employee: to, reason }: Approver) {
  const notice = noticeOf(cycle, { to, kind: 'approver-named', about: unit, at, params: { unit, reason } });
  return store.noticeWrite({ ...notice, version: 0 });
}
