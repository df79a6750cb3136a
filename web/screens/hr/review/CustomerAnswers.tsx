import { useState } from 'react';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { CustomerAnswerRow } from './CustomerAnswerRow.tsx';
import s from './EvaluationList.module.css';
import type { Row } from './types.ts';

/** What customers answered about the person, one by one; asked for only once somebody opens it. */
export function CustomerAnswers({ cycle, employee }: { cycle: CycleDetail; employee: Row['employee'] }) {
  const w = useWords('hr').review.answers;
  const [opened, setOpened] = useState(false);
  return (
    <details className={s['evaluations']} onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{w.title}</summary>
      {opened ? <Answers cycle={cycle} employee={employee} /> : null}
    </details>
  );
}

function Answers({ cycle, employee }: { cycle: CycleDetail; employee: Row['employee'] }) {
  const w = useWords('hr').review.answers;
  const params = { cycle: cycle.id, employee: employee.id };
  const read = useRead(raterPanels.answers, { params, query: { unit: employee.unit } });
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={3} height={40} />}>
      {({ indicators, answers }) => {
        if (answers.length === 0) return <p className={`quiet ${s['none']}`}>{w.none}</p>;
        const counted = answers.filter(({ counts }) => counts).length;
        return (
          <>
            <p className={`quiet ${s['none']}`}>
              <small>{w.lead({ count: answers.length, counted })}</small>
            </p>
            <ul aria-label={w.title}>
              {answers.map((answer) => (
                <CustomerAnswerRow
                  key={answer.id}
                  cycle={cycle}
                  employee={employee}
                  answer={answer}
                  indicators={indicators}
                />
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
