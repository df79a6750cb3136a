import { training } from '#lib/contract/training.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { etagOf } from '../../api/etag.ts';
import { useVersionedMove } from '../../api/use-versioned-move.ts';
import s from './Training.module.css';
import type { TrainingLine } from './types.ts';

const scores = [1, 2, 3, 4, 5] as const;

/** Asks once whether a course has helped; then what was said stands there. */
export function Satisfaction({ line }: { line: TrainingLine }) {
  const w = useWords('training');
  const move = useVersionedMove(training.rate, [training.person]);
  if (line.satisfaction !== null) return <p className="quiet">{w.rated({ score: line.satisfaction })}</p>;
  if (!line.toRate) return null;
  const { year, id, version } = line;
  const rate = (satisfaction: number) =>
    void move.run({ params: { year, training: id }, body: { satisfaction }, ifMatch: etagOf(version) });
  return (
    <fieldset>
      <legend>{w.toRate}</legend>
      <div className={s['rate']}>
        {scores.map((score) => (
          <Button
            key={score}
            small
            busy={move.busy}
            label={w.rateOf({ score, word: w.rates[score - 1] ?? '' })}
            onClick={() => rate(score)}
          >
            {score} {w.rates[score - 1]}
          </Button>
        ))}
      </div>
      {move.problem === undefined ? null : <ErrorNote problem={move.problem} />}
    </fieldset>
  );
}
