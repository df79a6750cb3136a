import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import type { PartProps } from '../part-props.ts';
import { numberAt } from '../read-draft.ts';
import { type Path, set } from '../scheme-draft.ts';
import { evenly, filledUp, gapOf, mendable, sumText } from '../weights.ts';
import s from './SumFix.module.css';

/** A weight that is to fill 100 together with others. */
export interface Share {
  readonly path: Path;
  readonly name: string;
}

interface Props {
  part: Pick<PartProps, 'draft' | 'edit' | 'readOnly'>;
  shares: readonly Share[];
  /** Which one was touched last. */
  touched?: number | undefined;
  id?: string;
}

const positive = (gap: number) => String(Math.abs(gap));

/** Says by how much weights miss 100, and mends them: fill up one, or spread all evenly. Nothing where they are right. */
export function SumFix({ part, shares, touched, id }: Props) {
  const w = useWords('studio').tree;
  const weights = shares.map(({ path }) => numberAt(part.draft, path));
  const gap = gapOf(weights);
  if (gap === 0 || shares.length === 0) return null;
  const facts = { count: shares.length, sum: sumText(weights) };
  const place = mendable(weights, touched);
  const share = place === undefined ? undefined : shares[place];
  const needed = place === undefined ? undefined : filledUp(weights, place);
  const spread = evenly(shares.length);
  return (
    <div className={s['fix']} id={id}>
      <p>
        <Icon name="warn" size={16} />
        <span>{gap > 0 ? w.short({ ...facts, gap: positive(gap) }) : w.over({ ...facts, over: positive(gap) })}</span>
      </p>
      {part.readOnly ? null : (
        <div>
          {share === undefined || needed === undefined ? null : (
            <Button small onClick={() => part.edit((draft) => set(draft, share.path, needed))}>
              {gap > 0
                ? w.give({ name: share.name, gap: positive(gap) })
                : w.take({ name: share.name, over: positive(gap) })}
            </Button>
          )}
          {shares.length < 2 || shares.length > 100 ? null : (
            <Button
              small
              kind="quiet"
              onClick={() =>
                part.edit((draft) => shares.reduce((next, { path }, at) => set(next, path, spread[at] ?? 0), draft))
              }
            >
              {w.evenly}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
