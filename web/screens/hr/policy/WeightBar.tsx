import { useWords } from '../../../i18n/words.ts';
import s from './WeightBar.module.css';

interface Props {
  parts: readonly { id: string; weight: number }[];
  current?: string | undefined;
}

const HUNDRED = 100;

/** A bar that weights must fill; what is missing to 100 is a dashed gap, and where they go beyond, a line stands at 100. */
export function WeightBar({ parts, current }: Props) {
  const w = useWords('hr').policy;
  // Weights have at most six decimals: whole millionths add up exactly.
  const sum = parts.reduce((total, { weight }) => total + Math.round(weight * 1e6), 0) / 1e6;
  const gap = Math.round((HUNDRED - sum) * 1e6) / 1e6;
  return (
    <span className={s['bar']}>
      <span className="heard">{gap > 0 ? w.gap({ gap: String(gap) }) : w.sums({ sum: String(sum) })}</span>
      {parts.map(({ id, weight }) => (
        <i key={id} className={id === current ? s['current'] : ''} style={{ flexGrow: weight }} />
      ))}
      {gap > 0 ? <i className={s['gap']} style={{ flexGrow: gap }} /> : null}
      {gap < 0 ? <b className={s['limit']} style={{ left: `${(HUNDRED / sum) * HUNDRED}%` }} /> : null}
    </span>
  );
}
