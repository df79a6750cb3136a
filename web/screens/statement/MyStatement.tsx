import { useParams } from '@tanstack/react-router';
import { results } from '#lib/contract/results.ts';
import { session } from '../../api/session.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { Statement } from './Statement.tsx';
import { ownStatement } from './statement-of.ts';

/** My bonus of one period as a document to keep or to print. */
export function MyStatement() {
  const { cycle } = useParams({ from: '/framed/results/$cycle/statement' });
  const w = useWords('bonus').statement;
  const employee = session()?.person ?? '';
  const read = useRead(results.read, { params: { cycle, employee }, query: {} });
  return (
    <Page
      title={w.title}
      width="read"
      documents
      up={{ to: paths.result(cycle), label: w.backResult }}
      actions={<Button onClick={() => globalThis.print()}>{w.print}</Button>}
    >
      <Loaded read={read} skeleton={<SheetSkeleton rows={8} height={40} />}>
        {(data) => {
          const statement = ownStatement(data);
          if (statement !== undefined) return <Statement of={statement} />;
          return (
            <Sheet>
              <EmptyState title={w.none} lead={w.noneLead} />
            </Sheet>
          );
        }}
      </Loaded>
    </Page>
  );
}
