import { Fragment, useState } from 'react';
import type { corrections } from '#lib/contract/corrections.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { figureText } from '#lib/domain/lifecycle/correct-figure.ts';
import type { Read } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { CorrectFigure, type Correcting, type Wrong } from './CorrectFigure.tsx';
import s from './EvaluationList.module.css';

interface Props {
  read: Read<ReplyOf<typeof corrections.figures>>;
  /** What stands there where the policy reads none. */
  none: string;
  mayCorrect: boolean;
  correcting: Correcting;
}

/** The months of a person's figures or of a unit's own; a wrong one is mended here as long as it is decided about. */
export function FigureMonths({ read, none, mayCorrect, correcting }: Props) {
  const w = useWords('hr').review.figures;
  const say = useSay();
  const [wrong, setWrong] = useState<Wrong>();
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={3} height={32} />}>
      {({ figures, version, people }) => (
        <>
          {figures.length === 0 ? <p className={`quiet ${s['none']}`}>{none}</p> : null}
          {figures.map(({ metric, name, parted, months }) => (
            <Fragment key={metric}>
              <h3 className={s['metric']}>{say(name)}</h3>
              <ul aria-label={say(name)}>
                {months.map(({ month, numerator, denominator }) => (
                  <li key={month}>
                    <span>{month}</span>
                    <span className={s['figure']}>
                      <b>{numerator === null ? w.missing : textOf(month, numerator, denominator)}</b>
                      {mayCorrect ? (
                        <Button
                          small
                          kind="quiet"
                          label={w.correctOf({ what: say(name), month })}
                          onClick={() =>
                            setWrong({
                              metric,
                              what: say(name),
                              parted,
                              month,
                              numerator,
                              denominator,
                              version,
                              people,
                            })
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
            <CorrectFigure {...correcting} wrong={wrong} onClose={() => setWrong(undefined)} />
          )}
        </>
      )}
    </Loaded>
  );
}

const textOf = (month: string, numerator: number, denominator: number | null) =>
  figureText({ month, numerator, ...(denominator === null ? {} : { denominator }) });
