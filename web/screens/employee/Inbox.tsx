import { inbox } from '#lib/contract/inbox.ts';
import { me } from '#lib/contract/me.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { usePages } from '../../api/use-pages.ts';
import s from './inbox/NoticeDays.module.css';
import { NoticeDays } from './inbox/NoticeDays.tsx';

/** What I was told, the newest first; opening one marks it as read. */
export function Inbox() {
  const w = useWords('common').inbox;
  const read = usePages(inbox.read, {});
  const mark = useMove(inbox.markRead, { renew: [inbox.read, me] });
  const unread = read.pages[0]?.unread ?? 0;
  const all = (
    <Button onClick={() => void mark.run({ body: { notice: null } })} busy={mark.busy} problem={mark.problem}>
      {w.markAll}
    </Button>
  );
  return (
    <Page title={w.title} width="read" lead={w.unread({ count: unread })} actions={unread === 0 ? undefined : all}>
      <Loaded read={read}>
        {(notices) => (
          <Sheet flush>
            {notices.length === 0 ? (
              <EmptyState title={w.none} lead={w.noneLead} />
            ) : (
              <NoticeDays notices={notices} open={(notice) => void mark.run({ body: { notice } })} />
            )}
            {read.more === undefined ? null : (
              <div className={s['older']}>
                <Button onClick={read.more} busy={read.busy}>
                  {w.more}
                </Button>
              </div>
            )}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}
