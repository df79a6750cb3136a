import { DomainError } from '#lib/domain/error.ts';
import { differenceTo, missingFor } from '#lib/domain/incentives/pool-account.ts';
import { type Because, type Further, furtherFor, owedFor } from '#lib/domain/lifecycle/further.ts';
import { shownResult } from '#lib/domain/lifecycle/result.ts';
import { currencyDigits, textOf } from '#lib/domain/number/amount.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { withinBudget } from '../bonus/budget.ts';
import { reserveLeft } from '../bonus/reserve.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, isRepeated, trace } from '../guard.ts';
import { unfinished } from '../cycles/unfinished.ts';
import { reviewCycle } from '../review/lines.ts';
import { effectWrites } from '../training/effects.ts';
import { type Loaded, loadCase, type Of } from './load.ts';
import { changedBy, type Made, runWrites } from './further-writes.ts';
import { figuresIn, keptOf, outcomeWith } from './outcome.ts';

interface Asked extends Of {
  readonly seen: number;
  /** Why it is paid although the unit's budget does not suffice. */
  readonly overBudget?: string | undefined;
}

/**
 * A further run: the main run's calculation with this one person's input changed, or with the person whom it left out;
 * what it gives them beside what they have is paid from the reserve. It is one transaction, on the reserve as it was read:
 * of two at once the second is decided anew, and one that dies has done nothing.
 */
export async function settleFurther(context: Context, at: Asked) {
  allow(context, 'bonus.settle');
  const loaded = await loadCase(context, at);
  const { cycle, part, record } = loaded;
  if (isRepeated(record, context.request)) return answer(record);
  expectVersion(record, at.seen);
  const made = await make(context, loaded);
  const problems = problemsOf(context, loaded, made);
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
  const { store, request } = context;
  const { unit, employee } = part.participant;
  const pays = made.reviewed.policy.bonus !== undefined;
  const further: Further = {
    run: pays ? cycle.run + 1 : 0,
    state: pays ? 'calculated' : 'released',
    at: context.at,
    because: made.because,
    difference: made.difference,
    ...reasonOf(made.because, record),
    ...keptOf(made.after),
  };
  const { difference } = made;
  const held = pays ? await withinBudget(context, cycle, { unit, difference, reason: at.overBudget }) : cycle;
  const changed = await changedBy(context, loaded, made);
  const next = { ...record, ...changed.record, further: [...(record.further ?? []), further] };
  const result = shownResult(next);
  const entry = trace(context, pays ? 'further.calculate' : 'further.publish', {
    cycle: cycle.id,
    unit,
    subject: employee,
    ...(pays ? { details: { run: further.run, paid: further.difference } } : {}),
  });
  await store.commit(entry, [
    ...store.caseWrites(part.participant, next, request),
    ...changed.told,
    ...(result ? await effectWrites(context, cycle, employee, result) : []),
    ...(pays ? runWrites(context, { ...loaded, cycle: held }, made, further) : [store.cycleWrite(cycle, null)]),
  ]);
  return answer({ ...next, version: next.version + 1 });
}

function answer({ further = [], version }: Loaded['record']) {
  const { run = 0, difference = 0 } = further.at(-1) ?? {};
  return { run, difference, version };
}

function reasonOf(because: Because, { appeal, putOff }: Loaded['record']): Pick<Further, 'reason'> {
  const reason = because === 'appeal' ? appeal?.decided?.reason : putOff?.reason;
  return reason === undefined ? {} : { reason };
}

async function make(context: Context, { cycle, part, record }: Loaded): Promise<Made> {
  const because = owedFor(record);
  if (because === null) throw new DomainError('wrong-state', { reason: 'appeal-nothing' });
  const { unit, employee } = part.participant;
  const reviewed = await reviewCycle(context, cycle, unit, { consistent: true });
  const decided = record.appeal?.decided;
  const change = because === 'appeal' && decided ? { ...decided.change, reason: decided.reason } : {};
  const outcome = outcomeWith(cycle, reviewed, employee, change);
  const after = figuresIn(outcome.result, outcome.inputs);
  const had = because === 'appeal' ? record.published : null;
  const before = had ? (figuresIn(had.result, had.inputs).bonus ?? 0) : 0;
  return { because, reviewed, outcome, after, difference: differenceTo(before, after.bonus ?? 0) };
}

function problemsOf(
  { at }: Context,
  { cycle, part, record }: Loaded,
  { because, reviewed, outcome, difference }: Made,
): Problem[] {
  const { unit, employee: path, name } = part.participant;
  const waited = because === 'put-off' ? unfinished(part.evaluations, at) : [];
  if (waited.length > 0) return waited;
  if (outcome.result.status === 'blocked') return [{ path, code: 'further.blocked', params: { name } }];
  if (!reviewed.policy.bonus) return [];
  const main = cycle.runStates[unit];
  if (main !== 'approved' && main !== 'released') return [{ path, code: 'further.main-first', params: { unit, name } }];
  if (because === 'appeal' && furtherFor(record, 'put-off')?.state === 'calculated')
    return [{ path, code: 'further.waits', params: { name } }];
  const left = reserveLeft(cycle, unit);
  const missing = reviewed.policy.bonus.method === 'pool' ? missingFor({ reserve: left }, difference) : 0;
  if (missing === 0) return [];
  const text = (amount: number) => textOf(amount, currencyDigits(cycle.currency));
  const params = { unit, left: text(left), difference: text(difference), missing: text(missing) };
  return [{ path: unit, code: 'further.short', params }];
}
