import type { Text } from '#lib/contract/text.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add, divide, multiply, subtract, whole } from '#lib/domain/number/rational.ts';
import type { Scale } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './IndicatorView.module.css';

/** More steps than these are a range, not steps to look at. */
const MOST = 10;

/** Each step with its word and its points; a long scale in one sentence. */
export function ScaleSteps({ scale, words }: { scale: Scale; words: Readonly<Record<string, Text>> }) {
  const w = useWords('hr').policy;
  const say = useSay();
  const { min, max, step, pointsAtMin, pointsAtMax } = scale;
  const [low, width] = [exactly(min), exactly(step)];
  const span = subtract(exactly(max), low);
  const last = Math.floor((max - min) / step + 1e-9);
  if (last >= MOST)
    return (
      <p>
        {w.scaleLong({
          min: String(min),
          max: String(max),
          step: String(step),
          low: String(pointsAtMin),
          high: String(pointsAtMax),
        })}
      </p>
    );
  const steps = Array.from({ length: last + 1 }, (_, place) => {
    const up = multiply(whole(place), width);
    const share = multiply(divide(up, span), subtract(exactly(pointsAtMax), exactly(pointsAtMin)));
    return { value: shortest(add(low, up), 6), points: shortest(add(exactly(pointsAtMin), share), 2) };
  });
  return (
    <ol className={s['steps']}>
      {steps.map(({ value, points }) => {
        const word = words[value];
        return (
          <li key={value}>
            <b>{value}</b>
            {word === undefined ? null : <span>{say(word)}</span>}
            <small className="quiet">{w.stepPoints({ points })}</small>
          </li>
        );
      })}
    </ol>
  );
}
