import { audit } from '#lib/contract/audit.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { usePages } from '../../../api/use-pages.ts';
import { LogEntries } from './LogEntries.tsx';
import { LogFilters } from './LogFilters.tsx';
import { LogSheet } from './LogSheet.tsx';
import { Older } from './Older.tsx';
import { useLogFilter } from './use-log-filter.ts';
import { useSearchOn } from './use-search-on.ts';

interface Props {
  /** The organisation's log without it. */
  cycle: string | undefined;
  /** Knows what the indicators of a cycle are called. */
  calculation: Policy | undefined;
}

/** A log with what narrows it down, the newest first. */
export function LogView({ cycle, calculation }: Props) {
  const w = useWords('hr').log;
  const filter = useLogFilter(cycle);
  const log = usePages(audit.read, { query: filter.asked });
  const recorded = useMe().data?.roles.includes('auditor') === true;
  useSearchOn(log);
  return (
    <Sheet>
      <SheetPart
        title={w.label}
        aside={<small>{recorded ? w.recorded : w.unchangeable}</small>}
        actions={<LogSheet asked={filter.asked} />}
        bare
      >
        <LogFilters filter={filter} />
        <Loaded read={log} skeleton={<TableSkeleton />}>
          {(entries) => (
            <>
              {entries.length > 0 ? (
                <LogEntries entries={entries} cycle={cycle} calculation={calculation} />
              ) : log.more === undefined ? (
                <EmptyState title={filter.narrowed ? w.nothingFits : w.empty} />
              ) : null}
              {entries.length > 0 || log.more !== undefined ? <Older log={log} narrowed={filter.narrowed} /> : null}
            </>
          )}
        </Loaded>
      </SheetPart>
    </Sheet>
  );
}
