import { useState } from 'react';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { RatingSteps } from '../../../../ui/RatingSteps.tsx';
import { namesAt } from '../read-draft.ts';
import type { ScaleStep } from '../scale-steps.ts';
import type { Json } from '../scheme-draft.ts';
import s from './Parts.module.css';

interface Props {
  draft: Json;
  id: string;
  name: string;
  steps: readonly ScaleStep[];
}

/** The very steps that a rater will see; they can be tried. */
export function ScalePreview({ draft, id, name, steps }: Props) {
  const w = useWords('studio').rating.scales;
  const say = useSay();
  const [tried, setTried] = useState<string | null>(null);
  return (
    <div className={s['preview']}>
      <small className="quiet">{w.preview}</small>
      <RatingSteps
        label={w.previewLabel({ name })}
        value={tried}
        onChange={setTried}
        steps={steps.map(({ value }) => {
          const words = namesAt(draft, ['display', 'steps', id, value]);
          return { value, ...(words && { words: say(words) }) };
        })}
      />
    </div>
  );
}
