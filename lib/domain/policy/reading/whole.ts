import type { Reader } from './readers.ts';
import type { Walk } from './walk.ts';

/** Whether what was read is whole: since `before` no problem was found, so nothing is left out that its type asks for. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type its checks stand for
export function isWhole<T>(_taken: unknown, walk: Walk, before = 0): _taken is T {
  return walk.problems.length === before;
}

/** Reads all or nothing: what has a problem anywhere within is taken as not read. */
export function whole<T>(read: Reader<unknown>): Reader<T> {
  return (value, walk) => {
    const before = walk.problems.length;
    const taken = read(value, walk);
    return isWhole<T>(taken, walk, before) ? taken : undefined;
  };
}
