import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { useRead } from '../../../api/use-read.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import s from './EvaluationList.module.css';
import { FigureMonths } from './FigureMonths.tsx';
import { mayDecide } from './may-decide.ts';
import type { Row } from './types.ts';

interface Props {
  cycle: CycleDetail;
  row: Row;
}

/** The months of a person's figures, asked for once somebody opens them. */
export function Figures(props: Props) {
  const w = useWords('hr').review.figures;
  const [opened, setOpened] = useState(false);
  return (
    <details className={s['evaluations']} onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{w.title}</summary>
      {opened ? <Months {...props} /> : null}
    </details>
  );
}

function Months({ cycle, row }: Props) {
  const w = useWords('hr').review.figures;
  const { id: employee, name, unit } = row.employee;
  const at = { params: { cycle: cycle.id, employee }, query: { unit } };
  const read = useRead(corrections.figures, at);
  const move = useVersionedMove(corrections.correctFigure, wholeCycle);
  return (
    <FigureMonths
      read={read}
      none={w.none}
      mayCorrect={mayDecide(cycle, row)}
      correcting={{
        of: name,
        lead: () => w.lead,
        busy: move.busy,
        problem: move.problem,
        save: async (body, ifMatch) => move.run({ ...at, body, ifMatch }),
      }}
    />
  );
}
