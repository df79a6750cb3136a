import type { ReactNode } from 'react';
import type { Read } from '../api/use-read.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { SheetSkeleton } from './Skeletons.tsx';

interface Props<Data> {
  read: Read<Data>;
  skeleton?: ReactNode;
  children: (data: Data, etag: string | null) => ReactNode;
}

/** The three states of something read: a skeleton of its size, what went wrong, or the thing itself. */
export function Loaded<Data>({ read, skeleton, children }: Props<Data>) {
  if (read.data === undefined) {
    if (read.problem === undefined) return skeleton ?? <SheetSkeleton />;
    return <ErrorPage problem={read.problem} again={() => void read.again()} />;
  }
  return (
    <>
      {read.problem === undefined ? null : <ErrorNote problem={read.problem} />}
      {children(read.data, read.etag)}
    </>
  );
}
