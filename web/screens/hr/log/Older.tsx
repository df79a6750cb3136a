import type { audit } from '#lib/contract/audit.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './LogEntries.module.css';

export interface LogPages {
  readonly pages: readonly ReplyOf<typeof audit.read>[];
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
}

/** How far back the log was looked through, and how to go on. */
export function Older({ log: { pages, more, busy }, narrowed }: { log: LogPages; narrowed: boolean }) {
  const w = useWords('hr').log;
  const f = useFormat();
  const searchedTo = pages.findLast((page) => page.searchedTo !== null)?.searchedTo;
  if (searchedTo === undefined || searchedTo === null) return null;
  const at = f.dateTime(searchedTo, { year: true });
  return (
    <div className={s['older']}>
      {more === undefined ? null : (
        <Button onClick={more} busy={busy}>
          {narrowed ? w.searchOn : w.older}
        </Button>
      )}
      <output className="quiet">{more === undefined ? w.end : narrowed ? w.searched({ at }) : w.shown({ at })}</output>
    </div>
  );
}
