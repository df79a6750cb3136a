import { DomainError } from '#lib/domain/error.ts';
import { resultMachine, resultStateOf } from '#lib/domain/lifecycle/result.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { SignedIn } from '../context.ts';
import { expectVersion, found, isRepeated, trace } from '../guard.ts';
import { loadResult } from './read.ts';

/** The person says that they have read their result. */
export async function acknowledge(context: SignedIn, at: { cycle: string; employee: string }, seen: number) {
  const { store, history, request, at: now } = context;
  const { cycle, part } = await loadResult(context, { ...at, unit: undefined }, 'result.acknowledge');
  const result = found(part.result, 'result');
  if (isRepeated(result, request))
    return { state: 'acknowledged' as const, acknowledgedAt: result.acknowledgedAt ?? now };
  const run = cycle.runStates[part.participant.unit];
  const state = moved(resultMachine, 'acknowledge', resultStateOf(result, run));
  expectVersion(result, seen);
  // Whoever was not rated has no entry; everybody else gets it a moment after the result.
  const entry = history.entries.find((one) => one.cycle === at.cycle);
  if (!entry && result.published?.result.status === 'rated')
    throw new DomainError('wrong-state', { reason: 'moving', params: { action: 'publish' } });
  const { unit } = part.participant;
  await store.commit(trace(context, 'result.acknowledge', { cycle: at.cycle, unit, subject: at.employee }), [
    ...store.resultWrites({ ...result, acknowledgedAt: now }, request),
    ...(entry ? [store.historyWrite(history, { ...entry, acknowledgedAt: now })] : []),
  ]);
  return { state, acknowledgedAt: now };
}
