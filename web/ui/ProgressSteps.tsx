import s from './ProgressSteps.module.css';

interface Props {
  done: number;
  total: number;
  /** What a screen reader hears: "6 项已填 4 项". */
  label: string;
}

const MOST = 12;

/** How far one is: a segment for each item, one bar where there are too many to see apart. */
export function ProgressSteps({ done, total, label }: Props) {
  const segments = total > MOST ? [done, total - done] : Array.from({ length: total }, () => 1);
  return (
    <span className={s['steps']} data-progress>
      <span className="heard">{label}</span>
      {segments.map((width, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- segments have no other name than their place
        <i key={place} className={place < (total > MOST ? 1 : done) ? s['on'] : ''} style={{ flexGrow: width }} />
      ))}
    </span>
  );
}
