import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { Correction } from './Correction.tsx';
import list from '../../ui/CaseList.module.css';
import s from './Corrections.module.css';
import { EnterCorrection, type Someone } from './EnterCorrection.tsx';

export type Corrected = ReplyOf<typeof corrections.list>;

/** What was found wrong in a closed cycle: HR enters and releases, the director approves or declines. */
export function Corrections({ cycle, people }: { cycle: string; people: readonly Someone[] }) {
  const w = useWords('corrections').closed;
  const read = useRead(corrections.list, { params: { cycle } });
  const isHr = useMe().data?.roles.includes('hr') === true;
  const [entering, setEntering] = useState(false);
  return (
    <Loaded read={read}>
      {(data) =>
        data.items.length === 0 && !isHr ? null : (
          <Sheet>
            <SheetPart
              title={w.title}
              aside={w.lead}
              actions={
                isHr ? (
                  <Button small onClick={() => setEntering(true)}>
                    {w.act}
                  </Button>
                ) : undefined
              }
            >
              {data.items.length === 0 ? <p className="quiet">{w.none}</p> : null}
              <ul className={`${list['list']} ${s['said']}`}>
                {data.items.map((one) => (
                  <Correction key={one.id} data={data} one={one} />
                ))}
              </ul>
            </SheetPart>
            {entering ? <EnterCorrection data={data} people={people} onClose={() => setEntering(false)} /> : null}
          </Sheet>
        )
      }
    </Loaded>
  );
}
