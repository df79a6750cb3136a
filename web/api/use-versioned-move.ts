import { useEffect } from 'react';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { renew } from './queries.ts';
import { type Move, useMove } from './use-move.ts';

/** A change decided on a version. When somebody was quicker, what they made of it is read again at once. */
export function useVersionedMove<E extends Endpoint>(endpoint: E, renewed: readonly Endpoint[]): Move<E> {
  const move = useMove(endpoint, { renew: renewed });
  const outrun = move.problem?.code === 'version-changed' || move.problem?.code === 'wrong-state';
  useEffect(() => {
    if (outrun) void renew(...renewed);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each refusal, whatever list the caller made
  }, [outrun]);
  return move;
}
