import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Endpoint, ReplyOf } from '#lib/contract/endpoint.ts';
import { type Answer, answer, type AskedArgument } from './client.ts';
import { type ApiProblem, asProblem } from './problem.ts';
import { renew } from './queries.ts';

export interface Move<E> {
  /** Does it. Answers undefined where it was refused (see `problem`) or is already under way. */
  run: (...asked: AskedArgument<E>) => Promise<Answer<ReplyOf<E>> | undefined>;
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  /** Forgets the problem, e.g. when a dialog is closed. */
  clear: () => void;
}

/**
 * A change a person asks for. Give `busy` and `problem` to the button. A second click while it runs does nothing; the same
 * request tried again after a failure carries the same key, so that the server does it once.
 */
export function useMove<E extends Endpoint>(endpoint: E, options: { renew?: readonly Endpoint[] } = {}): Move<E> {
  const running = useRef(false);
  const intent = useRef<{ content: string; key: string }>(undefined);
  const mutation = useMutation({
    mutationFn: (asked: object) => answer(endpoint, asked),
    onSuccess: () => renew(...(options.renew ?? [])),
  });
  return {
    busy: mutation.isPending,
    problem: mutation.error === null ? undefined : asProblem(mutation.error),
    clear: () => mutation.reset(),
    run: async (...[asked]) => {
      if (running.current) return undefined;
      running.current = true;
      const content = JSON.stringify(asked ?? {});
      if (intent.current?.content !== content) intent.current = { content, key: crypto.randomUUID() };
      try {
        const done = await mutation.mutateAsync({ idempotencyKey: intent.current.key, ...asked });
        intent.current = undefined;
        return done;
      } catch {
        return undefined;
      } finally {
        running.current = false;
      }
    },
  };
}
