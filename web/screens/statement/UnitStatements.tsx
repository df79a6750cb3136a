import { useParams, useSearch } from '@tanstack/react-router';
import { bonus } from '#lib/contract/bonus.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { Statement } from './Statement.tsx';
import { unitStatements } from './statement-of.ts';

/** The statements of a unit, one after the other, each on a page of its own; or of one person of it. */
export function UnitStatements() {
  const { cycle } = useParams({ from: '/framed/hr/statements/$cycle' });
  const { unit, person } = useSearch({ from: '/framed/hr/statements/$cycle' });
  const w = useWords('bonus').statement;
  const say = useSay();
  const name = useMe().data?.organisation.units.find(({ id }) => id === unit)?.name;
  const read = useRead(bonus.read, { params: { cycle }, query: { unit } });
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={8} height={40} />}>
      {(data) => {
        const all = data.units.flatMap((one) => (one.unit === unit ? unitStatements(data, one) : []));
        const shown = all.filter(({ employee }) => person === undefined || employee.id === person);
        return (
          <Page
            title={person === undefined ? w.titles({ unit: name === undefined ? unit : say(name) }) : w.title}
            up={{ to: paths.cycle(cycle, 'bonus'), label: w.back }}
            documents
            lead={person === undefined ? <span className="noprint">{w.lead({ count: shown.length })}</span> : undefined}
            actions={shown.length === 0 ? null : <Button onClick={() => globalThis.print()}>{w.print}</Button>}
          >
            {shown.length === 0 ? (
              <Sheet>
                <EmptyState title={w.none} lead={w.noneLead} />
              </Sheet>
            ) : (
              <div>
                {shown.map((statement) => (
                  <Statement key={statement.employee.id} of={statement} />
                ))}
              </div>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
