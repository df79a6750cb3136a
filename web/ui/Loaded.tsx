import type { ReactNode } from 'react';
import type { Read } from '../api/use-read.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { SheetSkeleton } from './Skeletons.tsx';
import { Stale } from './Stale.tsx';

interface Props<Data> {
  read: Read<Data>;
  skeleton?: ReactNode;
  children: (data: Data, etag: string | null) => ReactNode;
}

/** The states of something read: a skeleton of its size, what went wrong, the thing itself, or what is left of it. */
export function Loaded<Data>({ read, skeleton, children }: Props<Data>) {
  const { data, problem } = read;
  if (data === undefined) {
    if (problem === undefined) return skeleton ?? <SheetSkeleton />;
    return <ErrorPage problem={problem} again={read.again} />;
  }
  return (
    <>
      {problem === undefined ? null : problem.passing ? (
        <Stale problem={problem} again={read.again} />
      ) : (
        <ErrorNote problem={problem} />
      )}
      {children(data, read.etag)}
    </>
  );
}
