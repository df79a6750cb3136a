import { useParams } from '@tanstack/react-router';
import { teamGrid } from '#lib/contract/evaluations.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { HeadSkeleton, TableSkeleton } from '../../ui/Skeletons.tsx';
import { usePages } from '../../api/use-pages.ts';
import { GridPage } from './grid/GridPage.tsx';

/** The whole team rated indicator by indicator: one item at a time, everybody in rows. */
export function TeamGrid() {
  const { cycle } = useParams({ from: '/framed/team/$cycle/grid' });
  const w = useWords('supervisor');
  // Everybody at once: the drafts are made from the first forms, and indicators are gone through for all.
  const read = usePages(teamGrid, { params: { cycle }, fresh: true, whole: true });
  const all = read.more === undefined ? read : { ...read, data: undefined };
  return (
    <Loaded read={all} skeleton={<GridSkeleton />}>
      {([first, ...rest]) =>
        first === undefined ? (
          <Page title={w.grid.title}>
            <Sheet>
              <EmptyState title={w.team.nobody} lead={w.grid.nobodyLead}>
                <ButtonLink to={paths.team()}>{w.team.title}</ButtonLink>
              </EmptyState>
            </Sheet>
          </Page>
        ) : (
          <GridPage key={cycle} forms={[first, ...rest]} again={read.again} />
        )
      }
    </Loaded>
  );
}

const GridSkeleton = () => (
  <>
    <HeadSkeleton />
    <TableSkeleton rows={12} />
  </>
);
