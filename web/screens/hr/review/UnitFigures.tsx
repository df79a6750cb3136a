import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { isMended } from '#lib/domain/lifecycle/recall.ts';
import { useRead } from '../../../api/use-read.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './EvaluationList.module.css';
import { FigureMonths } from './FigureMonths.tsx';

interface Props {
  cycle: CycleDetail;
  /** The one unit that is looked at. */
  only: string | undefined;
}

/** The figures of whole units, which are in the scores of all their people; nothing where the policy reads none. */
export function UnitFigures({ cycle, only }: Props) {
  const w = useWords('hr').review.figures.unit;
  if (!cycle.policy.unitFigures) return null;
  return (
    <Sheet>
      <SheetPart title={w.title} aside={<small>{w.lead}</small>} bare>
        {cycle.units
          .filter((unit) => only === undefined || unit === only)
          .map((unit) => (
            <Unit key={unit} cycle={cycle} unit={unit} />
          ))}
      </SheetPart>
    </Sheet>
  );
}

function Unit(props: { cycle: CycleDetail; unit: string }) {
  const names = useUnitNames();
  const [opened, setOpened] = useState(false);
  return (
    <details className={s['evaluations']} onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{names.of(props.unit)}</summary>
      {opened ? <Months {...props} /> : null}
    </details>
  );
}

function Months({ cycle, unit }: { cycle: CycleDetail; unit: string }) {
  const w = useWords('hr').review.figures.unit;
  const names = useUnitNames();
  const at = { params: { cycle: cycle.id, unit } };
  const read = useRead(corrections.unitFigures, at);
  const move = useVersionedMove(corrections.correctUnitFigure, wholeCycle);
  return (
    <FigureMonths
      read={read}
      none={w.none}
      mayCorrect={isMended(cycle, unit)}
      correcting={{
        of: names.of(unit),
        lead: (people) => w.touches({ unit: names.of(unit), count: people }),
        busy: move.busy,
        problem: move.problem,
        save: async (body, ifMatch) => move.run({ ...at, body, ifMatch }),
      }}
    />
  );
}
