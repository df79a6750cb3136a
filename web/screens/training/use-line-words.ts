import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import type { State } from '../../ui/StateMark.tsx';
import type { TrainingLine } from './types.ts';

const marks: Readonly<Record<TrainingLine['state'], State>> = {
  proposed: 'draft',
  planned: 'none',
  done: 'done',
  missed: 'warn',
  cancelled: 'blocked',
};

/** How a line of a plan is worded: why, how far, and what came of it. */
export function useLineWords() {
  const w = useWords('training');
  const say = useSay();
  return {
    because: ({ because }: Pick<TrainingLine, 'because'>): string => {
      if (because.kind === 'hr') return w.because.hr;
      if (because.kind === 'proposal') return w.because.proposal({ text: because.text });
      const cycle = say(because.cycleName);
      return because.kind === 'wish'
        ? w.because.wish({ cycle, text: because.text })
        : w.because.need({ cycle, name: say(because.indicatorName), points: because.points });
    },
    state: ({ state, result }: Pick<TrainingLine, 'state' | 'result'>) => ({
      mark: marks[state],
      word: result === null ? w.states[state] : `${w.states[state]} · ${w.results[result]}`,
    }),
    effect: ({ effect }: Pick<TrainingLine, 'effect'>): string => {
      if (effect.kind === 'none') return w.effect.none;
      if (effect.kind === 'too-early') return w.effect.early;
      const { before, after, difference, direction } = effect;
      return w.effect[direction]({ before, after, by: difference.replace('-', '') });
    },
    seenIn: ({ seenIn }: Pick<TrainingLine, 'seenIn'>): string | undefined =>
      seenIn === null ? undefined : w.effect.seenIn({ cycle: say(seenIn) }),
  };
}
