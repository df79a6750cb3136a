import { policies } from '#lib/contract/policies.ts';
import { calendar, schedule } from '#lib/contract/schedule.ts';
import { periodAt } from '#lib/domain/calendar/period.ts';
import { now } from '../../../api/config.ts';
import { useMe } from '../../../api/use-me.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { dayOf } from '../../../ui/format.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { AssignmentForm } from './AssignmentForm.tsx';
import { emptyForm, formOf, offeredOf, type Offered } from './form.ts';
import type { Assignment } from './types.ts';

/** A policy that nobody is appraised by yet goes before the others. */
const firstOffer = (offered: readonly Offered[], assignments: readonly Assignment[]) =>
  offered.find(({ id }) => !assignments.some(({ policy }) => policy === id)) ??
  offered.find(({ period }) => period === 'quarter') ??
  offered[0];

/** The page on which an assignment is made or changed, once everything that it is made from is known. */
export function EditAssignment({ id, onClose }: { id: string; onClose: () => void }) {
  const w = useWords('hr').schedule;
  const read = useRead(schedule.read);
  const years = useRead(calendar.read).data?.years;
  const listed = useRead(policies.list).data?.items;
  const units = useMe().data?.organisation.units;
  const fresh = id === 'new';
  return (
    <Page
      title={fresh ? w.form.add : w.form.edit}
      lead={w.form.lead}
      up={{ to: paths.schedule(), label: w.title }}
      width="read"
    >
      <Loaded read={read}>
        {({ assignments }) => {
          if (years === undefined || listed === undefined || units === undefined) return <SheetSkeleton />;
          const offered = offeredOf(listed);
          const first = firstOffer(offered, assignments);
          const known = assignments.find((one) => one.id === id);
          if (first === undefined || (known === undefined && !fresh))
            return (
              <Sheet>
                <EmptyState title={first === undefined ? w.form.noPolicy : w.empty} />
              </Sheet>
            );
          const start =
            known === undefined
              ? emptyForm(first, {
                  units: units.flatMap(({ id, parent }) => (parent ? [] : [id])),
                  since: periodAt(first.period, dayOf(now())).label,
                })
              : formOf(known);
          return (
            <AssignmentForm
              key={id}
              start={start}
              known={known}
              policies={offered}
              units={units}
              years={years}
              onClose={onClose}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
