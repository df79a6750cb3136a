import type { TrainingLine } from './types.ts';
import { useLineWords } from './use-line-words.ts';

/** What the points were before and after, in words: colour says nothing of it. */
export function EffectCell({ line }: { line: TrainingLine }) {
  const words = useLineWords();
  const seen = words.seenIn(line);
  return (
    <>
      <span className={line.effect.kind === 'known' ? undefined : 'quiet'}>{words.effect(line)}</span>
      {seen === undefined ? null : (
        <>
          {' '}
          <small className="quiet">{seen}</small>
        </>
      )}
    </>
  );
}
