import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { Move } from '../tree/moving.ts';
import s from './Parts.module.css';

interface Props {
  up: Move | undefined;
  down: Move | undefined;
  copy?: () => void;
  remove: () => void;
  /** Why it cannot be removed. */
  why: string | undefined;
}

/** What can be done with a dimension or indicator as a whole. */
export function Tools({ up, down, copy, remove, why }: Props) {
  const w = useWords('studio').tree;
  return (
    <div className={s['tools']}>
      {up === undefined ? null : (
        <Button kind="quiet" small onClick={up.run}>
          {w.up}
        </Button>
      )}
      {down === undefined ? null : (
        <Button kind="quiet" small onClick={down.run}>
          {w.down}
        </Button>
      )}
      {copy === undefined ? null : (
        <Button kind="quiet" small onClick={copy}>
          {w.copy}
        </Button>
      )}
      <Button kind="quiet" small why={why} onClick={remove}>
        {w.remove}
      </Button>
    </div>
  );
}
