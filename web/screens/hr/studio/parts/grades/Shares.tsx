import { useWords } from '../../../../../i18n/words.ts';
import { WeightBar } from '../../../policy/WeightBar.tsx';
import { Problems } from '../../fields/Problems.tsx';
import { SumFix } from '../../fields/SumFix.tsx';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, numberAt, textAt } from '../../read-draft.ts';
import { gapOf } from '../../weights.ts';
import { ownProblems } from '../own-problems.ts';
import { bandsAt } from './bands.ts';
import s from './Shares.module.css';
import { headsOf } from './spread.ts';

/** As many people as the example has. */
const PEOPLE = 20;

/** What is wrong with the bands as a whole; where ranks decide, the bar that the shares must fill, and what they come to. */
export function Shares({ part, shared }: { part: PartProps; shared: boolean }) {
  const w = useWords('studio').grades;
  const bands = itemsAt(part.draft, bandsAt).map((band) => ({
    grade: textAt(band, ['grade']),
    share: numberAt(band, ['share']),
  }));
  const shares = bands.map(({ share }) => share);
  const heads = shared && gapOf(shares) === 0 ? headsOf(shares, PEOPLE) : undefined;
  const whole = ownProblems(part, bandsAt);
  return (
    <div className={s['shares']}>
      {shared ? <WeightBar parts={bands.map(({ grade, share }) => ({ id: grade, weight: share ?? 0 }))} /> : null}
      {/* What the shares come to says the next line, with how to mend it. */}
      <Problems
        part={{ problems: (path) => whole.problems(path).filter(({ code }) => code !== 'sum') }}
        path={bandsAt}
      />
      {shared ? (
        <SumFix
          part={part}
          shares={bands.map(({ grade }, place) => ({ path: [...bandsAt, place, 'share'], name: grade }))}
        />
      ) : null}
      {heads === undefined ? null : (
        <p className="quiet">
          {w.example({
            people: PEOPLE,
            grades: bands.map(({ grade }, place) => w.exampleOf({ grade, count: heads[place] ?? 0 })).join(w.listComma),
          })}
        </p>
      )}
    </div>
  );
}
