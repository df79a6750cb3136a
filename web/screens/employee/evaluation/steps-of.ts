import type { Text } from '#lib/contract/text.ts';
import { decimalOf } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add, multiply, whole } from '#lib/domain/number/rational.ts';
import type { Step } from '../../../ui/RatingSteps.tsx';
import type { Line } from './form-problems.ts';

/** More cannot be told apart on a phone; such a scale is typed as a number instead. */
const MOST = 21;

/** The steps of a line's scale with their words; `undefined` where there are too many to choose from. */
export function stepsOf({ scale, steps }: Line, say: (text: Text) => string): Step<number>[] | undefined {
  const [min, step] = [decimalOf(scale.min), decimalOf(scale.step)];
  const count = Math.round((scale.max - scale.min) / scale.step) + 1;
  if (min === undefined || step === undefined || count > MOST) return undefined;
  return Array.from({ length: count }, (_, place) => {
    // Exact: 0.1 three times is 0.3, as the server will read it.
    const value = shortest(add(min, multiply(step, whole(place))), 6);
    const words = steps[value];
    return { value: Number(value), ...split(words === undefined ? undefined : say(words)) };
  });
}

/** "超出要求：主动跟进到底" is a word for the step and, after the colon, what it stands for. */
export function split(words: string | undefined): Pick<Step<number>, 'words' | 'description'> {
  const [word, ...rest] = (words ?? '').split(/[：:]\s*/);
  if (word === undefined || word === '') return {};
  return rest.length === 0 ? { words: word } : { words: word, description: rest.join('：') };
}
