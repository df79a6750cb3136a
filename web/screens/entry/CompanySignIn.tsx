import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { useEnter } from './use-enter.ts';

export function CompanySignIn({ to = paths.home() }: { to: string | undefined }) {
  const w = useWords('signin');
  const { enter, busy, problem } = useEnter();
  return (
    <section>
      <p className="quiet">{w.companyLead}</p>
      <p style={{ marginTop: 16 }}>
        <Button kind="fill" busy={busy !== undefined} problem={problem} onClick={() => enter(undefined, to)}>
          {w.company}
        </Button>
      </p>
    </section>
  );
}
