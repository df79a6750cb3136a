import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { HeadSkeleton, TableSkeleton } from '../../ui/Skeletons.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Corrections } from '../corrections/Corrections.tsx';
import { FurtherRuns } from '../appeals/FurtherRuns.tsx';
import { BonusSum } from './bonus/BonusSum.tsx';
import { DecideBar } from './bonus/DecideBar.tsx';
import { UnitList } from './bonus/UnitList.tsx';

export type BonusOf = ReplyOf<typeof bonus.read>;
export type BonusUnit = BonusOf['units'][number];

/** Pools and payments of one cycle; each unit is approved or returned by itself. */
export function ApproveCycle() {
  const { cycle } = useParams({ from: '/framed/approve/$cycle' });
  const read = useRead(bonus.read, { params: { cycle } });
  return (
    <Loaded read={read} skeleton={<Skeleton />}>
      {(data) => <Settled cycle={cycle} data={data} />}
    </Loaded>
  );
}

function Settled({ cycle, data }: { cycle: string; data: BonusOf }) {
  const w = useWords('director');
  const f = useFormat();
  const language = useLanguage();
  const closed = data.cycle.state === 'closed';
  // What can wait in a closed cycle stands beneath the list: nothing keeps it from sight.
  const [open, setOpen] = useState<string | undefined>(() => (closed ? undefined : firstToDecide(data)?.unit));
  const unit = data.units.find((one) => one.unit === open);
  const settled = data.units.find(({ calculatedAt }) => calculatedAt !== null);
  const lead =
    data.provisional || settled?.calculatedAt == null
      ? w.cycle.provisional
      : w.cycle.calculated({ by: settled.calculatedBy ?? '', at: f.dateTime(settled.calculatedAt) });
  return (
    <Page
      title={w.cycle.title({ period: periodName(language, data.cycle.period.label) })}
      up={{ to: paths.approve(), label: w.approve.title }}
      lead={lead}
      actions={<ButtonLink to={paths.approvePromotions(cycle)}>{w.cycle.promotions}</ButtonLink>}
    >
      {data.units.length === 0 ? (
        <Sheet>
          <EmptyState title={w.approve.none} lead={w.approve.noneLead} />
        </Sheet>
      ) : (
        <>
          <BonusSum units={data.units} currency={data.currency} />
          <Sheet>
            <SheetPart bare>
              <UnitList cycle={cycle} units={data.units} currency={data.currency} open={open} onOpen={setOpen} />
            </SheetPart>
          </Sheet>
          <FurtherRuns cycle={cycle} units={data.units} currency={data.currency} />
          {closed ? <Corrections cycle={cycle} people={[]} /> : null}
          {data.provisional || closed ? null : (
            <DecideBar key={open ?? ''} cycle={cycle} unit={unit} units={data.units} />
          )}
        </>
      )}
    </Page>
  );
}

const firstToDecide = ({ units }: BonusOf) =>
  units.find(({ buttons }) => buttons.some(({ action, allowed }) => action === 'approve' && allowed)) ?? units[0];

const Skeleton = () => (
  <>
    <HeadSkeleton />
    <TableSkeleton rows={4} />
  </>
);
