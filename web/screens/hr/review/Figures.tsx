import { Fragment, useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { figureText } from '#lib/domain/lifecycle/correct-figure.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { CorrectFigure, type Wrong } from './CorrectFigure.tsx';
import s from './EvaluationList.module.css';
import { mayDecide } from './may-decide.ts';
import type { Row } from './types.ts';

interface Props {
  cycle: CycleDetail;
  row: Row;
}

/** The months of a person's figures, asked for once somebody opens them; as long as it is decided about, a wrong one is mended here. */
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
  const say = useSay();
  const [wrong, setWrong] = useState<Wrong>();
  const { employee } = row;
  const params = { cycle: cycle.id, employee: employee.id };
  const read = useRead(corrections.figures, { params, query: { unit: employee.unit } });
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={3} height={32} />}>
      {({ figures, version }) => (
        <>
          {figures.length === 0 ? <p className={`quiet ${s['none']}`}>{w.none}</p> : null}
          {figures.map(({ metric, name, parted, months }) => (
            <Fragment key={metric}>
              <h3 className={s['metric']}>{say(name)}</h3>
              <ul aria-label={say(name)}>
                {months.map(({ month, numerator, denominator }) => (
                  <li key={month}>
                    <span>{month}</span>
                    <span className={s['figure']}>
                      <b>{numerator === null ? w.missing : textOf(month, numerator, denominator)}</b>
                      {mayDecide(cycle, row) ? (
                        <Button
                          small
                          kind="quiet"
                          label={w.correctOf({ what: say(name), month })}
                          onClick={() =>
                            setWrong({ metric, what: say(name), parted, month, numerator, denominator, version })
                          }
                        >
                          {w.correct}
                        </Button>
                      ) : null}
                    </span>
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
          {wrong === undefined ? null : (
            <CorrectFigure cycle={cycle.id} employee={employee} wrong={wrong} onClose={() => setWrong(undefined)} />
          )}
        </>
      )}
    </Loaded>
  );
}

const textOf = (month: string, numerator: number, denominator: number | null) =>
  figureText({ month, numerator, ...(denominator === null ? {} : { denominator }) });
