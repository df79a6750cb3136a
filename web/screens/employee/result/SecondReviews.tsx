import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './ResultHead.module.css';
import type { ResultData } from './ResultPage.tsx';

type Said = ResultData['secondReviews'][number];

/** What the second reviewer said of each supervisor's evaluation: confirmed or not, and each return with its reason. */
export function SecondReviews({ data }: { data: ResultData }) {
  const w = useWords('employee').result.second;
  const f = useFormat();
  return (
    <ul className={s['reviews']}>
      {data.secondReviews.map((one, place) => (
        // One rater has one evaluation of a person, and the list never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${one.rater} ${place}`}>
          {one.returns.map(({ name, at, reason, answeredAt }) => (
            <p key={at}>
              <StateMark wraps state="warn">
                {w.returned({ name, at: f.date(at), rater: one.rater })}
              </StateMark>
              {w.because({ reason })}
              {answeredAt === null ? '' : w.again({ at: f.date(answeredAt), rater: one.rater })}
            </p>
          ))}
          <p>
            <Outcome one={one} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ one: { rater, outcome, standing } }: { one: Said }) {
  const w = useWords('employee').result.second;
  const f = useFormat();
  if (outcome?.what === 'confirmed')
    return (
      <StateMark wraps state="done">
        {w.confirmed({ name: outcome.name, at: f.date(outcome.at), rater })}
      </StateMark>
    );
  if (outcome?.what === 'waived')
    return (
      <StateMark wraps state="none">
        {w.waived({ rater, reason: outcome.reason ?? '' })}
      </StateMark>
    );
  return (
    <StateMark wraps state="none">
      {standing === 'alone' ? w.alone({ rater }) : w.missing({ rater })}
    </StateMark>
  );
}
