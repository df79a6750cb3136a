import { type ReactNode, useState } from 'react';
import { promotions } from '#lib/contract/promotions.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../../ui/Skeletons.tsx';
import { Filters } from '../../shared/Filters.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useUnitNames } from '../../shared/use-unit-names.ts';
import { PromotionTable } from './PromotionTable.tsx';
import { StepDialog } from './StepDialog.tsx';
import type { PromotionAct, PromotionList, PromotionRow } from './types.ts';

const kinds = ['eligible', 'nominated', 'everybody'] as const;
type Kind = (typeof kinds)[number];

const isShown: Record<Kind, (row: PromotionRow) => boolean> = {
  eligible: ({ eligible, state }) => eligible || state !== 'open',
  nominated: ({ state }) => state !== 'open',
  everybody: () => true,
};

/** Within the places first, then by score. */
const bestFirst = (a: PromotionRow, b: PromotionRow) =>
  Number(b.proposed) - Number(a.proposed) || Number(b.score) - Number(a.score);

/** It is this reader's turn: to approve, or to record what was approved. Who is nominated is free. */
const waits = ({ state, buttons }: PromotionRow) =>
  (state === 'nominated' && buttons.some(({ action, allowed }) => action === 'approve' && allowed)) ||
  (state === 'approved' && buttons.some(({ action, allowed }) => action === 'record' && allowed));

interface Props {
  cycle: string;
  /** By which another cycle is chosen, where one can be. */
  choice?: ReactNode;
}

/** Unit by unit who meets which condition, and what was decided. */
export function Promotions({ cycle, choice }: Props) {
  const read = useRead(promotions.read, { params: { cycle } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={10} />}>
      {(list) => <Listed cycle={cycle} list={list} choice={choice} />}
    </Loaded>
  );
}

function Listed({ cycle, list, choice }: Props & { list: PromotionList }) {
  const w = useWords('incentives').promotion;
  const { colon } = useWords('common');
  const units = useUnitNames();
  const [kind, setKind] = useState<Kind>('eligible');
  const [step, setStep] = useState<{ row: PromotionRow; act: PromotionAct }>();
  const onStep = (row: PromotionRow, act: PromotionAct) => setStep({ row, act });
  const waiting = list.units.flatMap(({ unit, rows }) => {
    const own = rows.filter(waits);
    return own.length === 0 ? [] : [{ unit, title: w.waiting({ unit: units.of(unit) }), rows: own }];
  });
  return (
    <>
      {waiting.length === 0 ? null : (
        <Sheet>
          {waiting.map(({ unit, title, rows }) => (
            <SheetPart key={unit} title={title} bare>
              <PromotionTable label={title} dimensions={list.dimensions} rows={rows} onStep={onStep} />
            </SheetPart>
          ))}
        </Sheet>
      )}
      <Sheet>
        <SheetPart>
          <Filters>
            {choice}
            <SelectField
              label={w.show}
              heard
              value={kind}
              onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'eligible')}
              options={kinds.map((value) => ({ value, label: `${w.show}${colon}${w.shown[value]}` }))}
            />
          </Filters>
          <p className="quiet">
            {w.lead} {list.slots === null ? w.all : w.slots(list.slots)}
          </p>
        </SheetPart>
        {list.units.map(({ unit, rows }) => (
          <SheetPart
            key={unit}
            title={units.of(unit)}
            aside={
              <small>{w.count({ rated: rows.length, eligible: rows.filter(({ eligible }) => eligible).length })}</small>
            }
            bare
          >
            <PromotionTable
              label={units.of(unit)}
              dimensions={list.dimensions}
              rows={rows.filter(isShown[kind]).toSorted(bestFirst)}
              onStep={onStep}
              empty={<EmptyState title={w.nobody} lead={w.nobodyLead} />}
            />
          </SheetPart>
        ))}
      </Sheet>
      {step === undefined ? null : <StepDialog cycle={cycle} {...step} onClose={() => setStep(undefined)} />}
    </>
  );
}
