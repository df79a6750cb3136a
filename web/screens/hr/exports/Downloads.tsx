import { audit } from '#lib/contract/audit.ts';
import { usePages } from '../../../api/use-pages.ts';
import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { LogEntries } from '../log/LogEntries.tsx';
import { Older } from '../log/Older.tsx';
import { useSearchOn } from '../log/use-search-on.ts';

/** Who took along what, and when, from the log: each with the file's SHA-256. */
export function Downloads({ cycle }: { cycle: string | undefined }) {
  const w = useWords('exports');
  const log = usePages(audit.read, { query: { choice: 'exported', ...(cycle === undefined ? {} : { cycle }) } });
  useSearchOn(log);
  return (
    <Loaded read={log} skeleton={<TableSkeleton />}>
      {(entries) => (
        <>
          {entries.length > 0 ? (
            <LogEntries entries={entries} cycle={cycle} calculation={undefined} />
          ) : log.more === undefined ? (
            <EmptyState title={w.nobody} />
          ) : null}
          {entries.length > 0 || log.more !== undefined ? <Older log={log} narrowed /> : null}
        </>
      )}
    </Loaded>
  );
}
