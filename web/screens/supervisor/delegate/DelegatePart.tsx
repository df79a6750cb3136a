import { useState } from 'react';
import { staff } from '#lib/contract/staff.ts';
import { home } from '#lib/contract/me.ts';
import { useMove } from '../../../api/use-move.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { DelegateDialog } from './DelegateDialog.tsx';
import s from './DelegatePart.module.css';

/** Who rates for a supervisor who is away, and until when: the supervisor names them, HR can as well. */
export function DelegatePart({ person, own }: { person: string; own: boolean }) {
  const w = useWords('supervisor').delegate;
  const f = useFormat();
  const read = useRead(staff.delegate, { params: { person }, fresh: true });
  const move = useMove(staff.setDelegate, { renew: [staff.delegate, staff.read, home] });
  const [asking, setAsking] = useState(false);
  const set = async (ifMatch: string | null, delegate: { to: string; from: string; until: string } | null) => {
    if ((await move.run({ params: { person }, body: { delegate }, ifMatch })) !== undefined) setAsking(false);
  };
  return (
    <Loaded read={read}>
      {({ delegate, supervises }, etag) =>
        supervises || delegate !== null ? (
          <Sheet>
            <SheetPart title={w.title}>
              <div className={s['delegate']}>
                <p>
                  {delegate === null
                    ? own
                      ? w.none
                      : w.noneOf
                    : w.now({ name: delegate.name, from: f.date(delegate.from), until: f.date(delegate.until) })}
                </p>
                {delegate === null ? (
                  <Button onClick={() => setAsking(true)}>{w.ask}</Button>
                ) : (
                  <Button busy={move.busy} problem={move.problem} onClick={() => void set(etag, null)}>
                    {w.end}
                  </Button>
                )}
                {asking ? (
                  <DelegateDialog
                    busy={move.busy}
                    problem={move.problem}
                    onConfirm={(wanted) => void set(etag, wanted)}
                    onClose={() => {
                      move.clear();
                      setAsking(false);
                    }}
                  />
                ) : null}
              </div>
            </SheetPart>
          </Sheet>
        ) : null
      }
    </Loaded>
  );
}
