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

/**
 * What can be done with an indicator or, without copying, a dimension as a whole. A dimension is deleted elsewhere on the
 * screen than an indicator: whoever pressed twice deletes one.
 */
export function Tools({ up, down, copy, remove, why }: Props) {
  const w = useWords('studio').tree;
  const deletion = (
    <Button kind="quiet" small why={why} onClick={remove}>
      {copy === undefined ? w.removeAll : w.remove}
    </Button>
  );
  return (
    <div className={s['tools']}>
      {copy === undefined ? deletion : null}
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
      {copy === undefined ? null : deletion}
    </div>
  );
}
