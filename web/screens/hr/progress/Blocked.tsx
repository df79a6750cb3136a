import { blockCodes } from '#lib/domain/lifecycle/blocked.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import type { Board } from '../../../ui/progress/ProgressTable.tsx';
import s from './Blocked.module.css';
import { useMending } from './use-mending.ts';

/** What keeps people from being scored: how many, what helps, and the way to who it is. */
export function Blocked({ board, onSee }: { board: Board; onSee: () => void }) {
  const w = useWords('progress').blocked;
  const { helpOf } = useMending();
  const kinds = blockCodes.flatMap((code) => {
    const count = board.units.reduce((sum, { blocked }) => sum + (blocked[code] ?? 0), 0);
    return count === 0 ? [] : [{ code, count }];
  });
  if (kinds.length === 0) return null;
  return (
    <SheetPart title={w.title} aside={<small>{w.lead}</small>} bare>
      <ul className={s['list']}>
        {kinds.map(({ code, count }) => (
          <li key={code}>
            <StateMark state={code === 'too-few-peers' ? 'warn' : 'blocked'}>{w.codes[code]}</StateMark>
            <b className="num">{w.count({ count })}</b>
            <span className="quiet">{helpOf(code)}</span>
            <Button small label={w.seeOf({ what: w.codes[code] })} onClick={onSee}>
              {w.see}
            </Button>
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
