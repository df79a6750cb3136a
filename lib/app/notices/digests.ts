import type { Context } from '../context.ts';
import type { Afterwards } from './afterwards.ts';

/** Hands on whose day is to be told together by now. Cut off, it hands on again: what was sent is not sent twice. */
export async function sendDigests({ store, at }: Context, { send }: Pick<Afterwards, 'send'>): Promise<void> {
  for await (const due of store.digestsDue(at)) {
    await send([...new Set(due.map(({ person }) => person))]);
    for (const digest of due) await store.digestDone(digest);
  }
}
