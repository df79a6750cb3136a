import { useState } from 'react';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Money } from '../../../../ui/Money.tsx';
import { StateMark } from '../../../../ui/StateMark.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { EffectCell } from '../../../training/EffectCell.tsx';
import type { Act, TrainingLine } from '../../../training/types.ts';
import { useLineWords } from '../../../training/use-line-words.ts';
import s from './PlanTable.module.css';
import { StepDialog } from './StepDialog.tsx';

/** Who takes which course, what has become of it, and what the points were afterwards. */
export function PlanTable({ label, items }: { label: string; items: readonly TrainingLine[] }) {
  const w = useWords('training').hr;
  const [step, setStep] = useState<{ line: TrainingLine; act: Act }>();
  const columns = useColumns((line, act) => setStep({ line, act }));
  return (
    <>
      <DataTable
        label={label}
        rows={items}
        rowKey={({ employee, id }) => `${employee} ${id}`}
        columns={columns}
        first={6}
        empty={<EmptyState title={w.emptyPlan} lead={w.emptyPlanLead} />}
      />
      {step === undefined ? null : <StepDialog {...step} onClose={() => setStep(undefined)} />}
    </>
  );
}

function useColumns(onStep: (line: TrainingLine, act: Act) => void): Column<TrainingLine>[] {
  const all = useWords('training');
  const w = all.hr;
  const say = useSay();
  const f = useFormat();
  const words = useLineWords();
  return [
    {
      key: 'date',
      title: w.date,
      width: 96,
      phone: 'half',
      cell: ({ date }) => f.date(date),
      sort: (a, b) => (a.date < b.date ? -1 : 1),
    },
    { key: 'name', title: w.person, phone: 'title', cell: ({ name }) => <b className={s['name']}>{name}</b> },
    { key: 'course', title: w.course, phone: 'whole', cell: ({ course }) => say(course.name) },
    {
      key: 'because',
      title: w.because,
      phone: 'whole',
      cell: (line) => <span className={s['because']}>{words.because(line)}</span>,
    },
    {
      key: 'state',
      title: w.state,
      phone: 'title',
      cell: (line) => {
        const { mark, word } = words.state(line);
        return (
          <>
            <StateMark state={mark}>{word}</StateMark>
            {line.note === null ? null : <small className={s['note']}>{line.note}</small>}
          </>
        );
      },
    },
    {
      key: 'effect',
      title: w.effect,
      phone: 'whole',
      cell: (line) => (line.effect.kind === 'none' ? null : <EffectCell line={line} />),
    },
    {
      key: 'satisfaction',
      title: w.satisfaction,
      width: 96,
      phone: 'half',
      cell: ({ satisfaction }) => (satisfaction === null ? null : w.of5({ score: satisfaction })),
    },
    { key: 'cost', title: w.money, figures: true, phone: 'half', cell: ({ cost }) => <Money minor={cost} /> },
    {
      key: 'acts',
      title: <span className="heard">{w.plan}</span>,
      phone: 'whole',
      cell: (line) =>
        line.buttons.length === 0 ? null : (
          <span className={s['acts']}>
            {line.buttons.map((act) => (
              <Button
                key={act}
                small
                kind={act === 'accept' || act === 'finish' ? 'line' : 'quiet'}
                label={all.actOf({ act: all.acts[act], name: `${line.name} ${say(line.course.name)}` })}
                onClick={() => onStep(line, act)}
              >
                {all.acts[act]}
              </Button>
            ))}
          </span>
        ),
    },
  ];
}
