import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';

export function NotFound() {
  const w = useWords('common');
  return (
    <>
      <TopBar me={undefined} places={[]} />
      <main id="main">
        <Notice title={w.missing.title} lead={w.missing.lead}>
          <Link to={paths.home()}>{w.toHome}</Link>
        </Notice>
      </main>
    </>
  );
}
