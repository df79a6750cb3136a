import type { Result } from '#lib/domain/calculation/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { gap } from '../../../ui/receipt/exact.ts';
import { ScoreTrend } from '../parts/ScoreTrend.tsx';
import { useGradeWords } from '../parts/use-grade-words.ts';
import s from './ResultHead.module.css';
import type { ResultData } from './ResultPage.tsx';

interface Props {
  data: ResultData;
  policy: Policy;
  result: Result;
}

/** The score large, the grade in words, what it means for the bonus; beside it the line over the periods. */
export function ResultHead({ data, policy, result }: Props) {
  const w = useWords('employee').result;
  if (result.status !== 'rated') {
    return (
      <div className={s['none']}>
        <p className={s['big']}>{w.none}</p>
        <p>{w.noneLead}</p>
      </div>
    );
  }
  const marks = policy.grades.bands
    .filter(({ min }) => min > 0)
    .map(({ grade, min }) => ({ at: min, label: `${grade} ${min}` }));
  return (
    <div className={s['head']}>
      <div>
        <Figures data={data} result={result} />
        <Lede data={data} policy={policy} result={result} />
      </div>
      {data.history.length > 1 ? (
        <ScoreTrend history={data.history} marks={around(marks, data.history)} width={312} />
      ) : null}
    </div>
  );
}

type Rated = Extract<Result, { status: 'rated' }>;

function Figures({ data, result }: { data: ResultData; result: Rated }) {
  const w = useWords('employee').result;
  const wordOf = useGradeWords();
  const { bonus } = data;
  return (
    <dl className={s['figures']}>
      <div className={s['score']}>
        <dt>{w.score}</dt>
        <dd>{result.score}</dd>
      </div>
      <div>
        <dt>{w.grade}</dt>
        <dd>
          {result.grade} <small>{wordOf(result.grade)}</small>
        </dd>
      </div>
      {data.showRank ? (
        <div>
          <dt>{w.rank}</dt>
          <dd>{result.rank}</dd>
        </div>
      ) : null}
      {bonus === null ? null : (
        <div>
          <dt>{bonus.final ? w.final : w.provisional}</dt>
          <dd>
            <Money minor={bonus.amount} currency={data.currency} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What it means, in a few sentences. */
function Lede({ data, policy, result }: { data: ResultData; policy: Policy; result: Rated }) {
  const w = useWords('employee').result;
  const language = useLanguage();
  const { bands } = policy.grades;
  const place = bands.findIndex(({ grade }) => grade === result.grade);
  const [own, better] = [bands[place], bands[place - 1]];
  const decimals = policy.scoreDecimals;
  const last = data.previous;
  const reached = own !== undefined && Number(result.score) >= own.min;
  const told = [
    reached
      ? w.above({ grade: own.grade, min: String(own.min), gap: gap(result.score, String(own.min), decimals) })
      : '',
    better !== undefined && Number(result.score) < better.min
      ? w.toNext({ grade: better.grade, gap: gap(String(better.min), result.score, decimals) })
      : '',
    result.score === result.computedScore ? '' : w.calibrated({ computed: result.computedScore, score: result.score }),
    result.coefficient === undefined ? '' : w.times({ coefficient: result.coefficient }),
    last === null ? '' : w.lastTime({ grade: last.grade, score: last.score.toFixed(decimals) }),
  ];
  return <p className={s['lede']}>{told.filter(Boolean).join(language === 'zh' ? '' : ' ')}</p>;
}

type Mark = { at: number; label: string };

/** Only the thresholds between which the line runs: the others would flatten it. */
function around(marks: readonly Mark[], history: ResultData['history']): Mark[] {
  const scores = history.map(({ score }) => score);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const rising = marks.toSorted((a, b) => a.at - b.at);
  const below = rising.findLast(({ at }) => at <= low);
  const above = rising.find(({ at }) => at > high);
  const near = above !== undefined && above.at - high <= (high - low) / 2 ? above : undefined;
  return rising.filter((mark) => mark === below || mark === near || (mark.at > low && mark.at <= high));
}
