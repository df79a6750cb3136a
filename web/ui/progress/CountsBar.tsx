import { useWords } from '../../i18n/words.ts';
import s from './CountsBar.module.css';

export interface Counts {
  due: number;
  done: number;
  late: number;
  open: number;
  out: number;
}

const parts = ['done', 'late', 'out', 'open'] as const;

/** One bar of what was asked for: done solid, late hatched, out dotted, the rest pale. */
export function CountsBar({ counts, label }: { counts: Counts; label: string }) {
  return (
    <span className={s['bar']}>
      <span className="heard">{label}</span>
      {parts.map((part) =>
        counts[part] === 0 ? null : <i key={part} className={s[part]} style={{ flexGrow: counts[part] }} />,
      )}
    </span>
  );
}

/** What the patterns mean. */
export function CountsLegend() {
  const w = useWords('progress').counts;
  return (
    <ul className={s['legend']} aria-hidden="true">
      {parts.map((part) => (
        <li key={part}>
          <i className={s[part]} />
          {w[part]}
        </li>
      ))}
    </ul>
  );
}
