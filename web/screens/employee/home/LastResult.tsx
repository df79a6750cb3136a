import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { home } from '#lib/contract/me.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { ScoreTrend } from '../parts/ScoreTrend.tsx';
import { useGradeWords } from '../parts/use-grade-words.ts';
import s from './Home.module.css';

type History = ReplyOf<typeof home>['history'];

/** My newest result and the way there. */
export function LastResult({ history }: { history: History }) {
  const w = useWords('employee').home;
  const language = useLanguage();
  const f = useFormat();
  const wordOf = useGradeWords();
  const last = history.at(-1);
  return (
    <Sheet>
      <SheetPart title={w.last} aside={last === undefined ? undefined : periodName(language, last.period)}>
        {last === undefined ? (
          <p className="quiet">{w.noHistory}</p>
        ) : (
          <div className={s['last']}>
            <div>
              <p className={s['score']}>
                <b>{last.score.toFixed(2)}</b>
                <span>
                  {last.grade} {wordOf(last.grade)}
                </span>
              </p>
              {last.bonus === undefined ? null : (
                <p className="quiet">
                  {last.final
                    ? w.bonusFinal({ amount: f.money(last.bonus) })
                    : w.bonusProvisional({ amount: f.money(last.bonus) })}
                </p>
              )}
              <p className={s['more']}>
                <Link to={paths.result(last.cycle)}>{w.openLast}</Link>
              </p>
            </div>
            {history.length > 1 ? <ScoreTrend history={history} width={380} /> : null}
          </div>
        )}
      </SheetPart>
    </Sheet>
  );
}
