import { useParams } from '@tanstack/react-router';
import { results } from '#lib/contract/results.ts';
import { session } from '../../api/session.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { ResultPage } from './result/ResultPage.tsx';

/** My result of one cycle: what it is, what it means, and the receipt. */
export function Result() {
  const { cycle } = useParams({ from: '/framed/results/$cycle' });
  const employee = session()?.person ?? '';
  const read = useRead(results.read, { params: { cycle, employee }, query: {} });
  return (
    <Loaded read={read} skeleton={<Skeleton />}>
      {(data, etag) => <ResultPage key={data.cycle.id} data={data} etag={etag} />}
    </Loaded>
  );
}

const Skeleton = () => (
  <>
    <HeadSkeleton />
    <SheetSkeleton rows={8} />
  </>
);
