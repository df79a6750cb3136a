import { useParams } from '@tanstack/react-router';
import { results } from '#lib/contract/results.ts';
import { session } from '../../api/session.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { ResultPage } from './result/ResultPage.tsx';

/** My result of one cycle: what it is, what it means, and the receipt. */
export function Result() {
  const { cycle } = useParams({ from: '/framed/results/$cycle' });
  const employee = session()?.person ?? '';
  const read = useRead(results.read, { params: { cycle, employee }, query: {} });
  const { problem } = read;
  // Whatever the page still holds: what HR took back is not shown.
  if (problem?.reason === 'recalled' || problem?.reason === 'recalled-with') return <Recalled said={problem.detail} />;
  return (
    <Loaded read={read} skeleton={<Skeleton />}>
      {(data, etag) => <ResultPage key={data.cycle.id} data={data} etag={etag} />}
    </Loaded>
  );
}

function Recalled({ said }: { said: string }) {
  const w = useWords('employee').result;
  const { toHome } = useWords('common');
  return (
    <Notice title={w.recalled} lead={said}>
      <Link to={paths.home()}>{toHome}</Link>
    </Notice>
  );
}

const Skeleton = () => (
  <>
    <HeadSkeleton />
    <SheetSkeleton rows={8} />
  </>
);
