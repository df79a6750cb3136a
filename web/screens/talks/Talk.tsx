import { useParams, useSearch } from '@tanstack/react-router';
import { talks } from '#lib/contract/talks.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { useTalksBefore } from './before.ts';
import { TalkPage } from './TalkPage.tsx';

/** What the other side adds while both sit together is seen soon. */
const often = 30_000;

/** The talk about one result, as either of the two sees it. */
export function Talk() {
  const { cycle, employee } = useParams({ from: '/framed/talks/$cycle/$employee' });
  const { unit } = useSearch({ from: '/framed/talks/$cycle/$employee' });
  const me = useMe().data;
  const query = unit === '' ? {} : { unit };
  const read = useRead(talks.read, {
    params: { cycle, employee },
    query,
    fresh: true,
    every: often,
    when: me !== undefined,
  });
  const before = useTalksBefore(cycle, employee);
  // Shown together, so that nothing moves under whoever reads.
  const whole = before === undefined ? { ...read, data: undefined } : read;
  return (
    <Loaded read={whole} skeleton={<Skeleton />}>
      {(talk) => <TalkPage key={`${talk.cycle.id} ${talk.employee.id}`} talk={talk} before={before ?? []} />}
    </Loaded>
  );
}

const Skeleton = () => (
  <>
    <HeadSkeleton />
    <SheetSkeleton rows={8} />
  </>
);
