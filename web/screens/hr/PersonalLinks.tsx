import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { progress } from '#lib/contract/progress.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { ChooseLinks } from './links/ChooseLinks.tsx';
import { LinkCards } from './links/LinkCards.tsx';
import type { Made } from './links/use-making.ts';
import { usePages } from '../../api/use-pages.ts';

/** Links for people who cannot sign in: chosen, made, and printed as a sheet to be cut up. */
export function PersonalLinks() {
  const { cycle } = useParams({ from: '/framed/hr/links/$cycle' });
  const w = useWords('links');
  const read = usePages(progress.missing, { params: { cycle }, whole: true });
  const [made, setMade] = useState<Made>();
  return (
    <Page title={w.title} up={{ to: paths.cycle(cycle, 'progress'), label: w.back }} lead={w.lead}>
      {made !== undefined ? (
        <LinkCards made={made} onAgain={() => setMade(undefined)} />
      ) : (
        <Loaded read={read}>{(people) => <ChooseLinks cycle={cycle} people={people} onMade={setMade} />}</Loaded>
      )}
    </Page>
  );
}
