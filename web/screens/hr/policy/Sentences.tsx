import { SheetPart } from '../../../ui/Sheet.tsx';
import s from './Parts.module.css';

interface Props {
  title: string;
  lead?: string;
  /** What does not apply is left out. */
  lines: readonly (string | undefined)[];
}

/** Rules that are no table: one sentence each. Nothing where there are none. */
export function Sentences({ title, lead, lines }: Props) {
  const said = lines.filter((line) => line !== undefined);
  if (said.length === 0) return null;
  return (
    <SheetPart title={title}>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      <ul className={s['sentences']}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SheetPart>
  );
}
