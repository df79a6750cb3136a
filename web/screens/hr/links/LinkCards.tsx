import { QRCode } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Said } from '../../../ui/Said.tsx';
import s from './LinkCards.module.css';
import type { Made, MadeLink } from './use-making.ts';

/** One card for each person, to be cut out and handed over. The links cannot be shown again. */
export function LinkCards({ made: { links, wanted }, onAgain }: { made: Made; onAgain: () => void }) {
  const w = useWords('links');
  const [said, setSaid] = useState<string>();
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(w.copied),
      () => setSaid(w.copyFailed),
    );
  const fewer = wanted - links.length;
  return (
    <Sheet>
      <SheetPart
        title={w.made({ count: links.length })}
        aside={<span className="noprint">{fewer > 0 ? `${w.madeLead} ${w.fewer({ count: fewer })}` : w.madeLead}</span>}
        actions={
          <span className={`${s['acts']} noprint`}>
            <Said>{said}</Said>
            <Button small onClick={onAgain}>
              {w.again}
            </Button>
            <Button small kind="fill" icon="print" onClick={() => print()}>
              {w.print}
            </Button>
          </span>
        }
      >
        <ul className={s['cards']}>
          {links.map((one) => (
            <Card key={one.link} one={one} onCopy={(text) => void copy(text)} />
          ))}
        </ul>
      </SheetPart>
    </Sheet>
  );
}

function Card({ one, onCopy }: { one: MadeLink; onCopy: (text: string) => void }) {
  const w = useWords('links');
  const { kinds } = useWords('progress');
  const f = useFormat();
  const address = new URL(one.link, location.origin).href;
  const { name } = one.rater;
  return (
    <li>
      {/* The address beside it says the same. Dark on light in every scheme: cameras want it so. */}
      <div aria-hidden="true" className={s['code']}>
        <QRCode value={address} type="svg" size={132} color="#000" bgColor="#fff" bordered={false} errorLevel="M" />
      </div>
      <div className={s['said']}>
        <p>
          <b className={s['name']}>{name}</b> <small className="quiet">{one.rater.id}</small>
        </p>
        <span>
          {one.kind === 'self' ? kinds.self : w.about({ kind: kinds[one.kind], employee: one.employee.name })} ·{' '}
          {w.due({ date: f.date(one.dueAt) })}
        </span>
        <small className="quiet">{w.scan}</small>
        <code className={s['address']}>{address}</code>
        <small className="quiet">{w.personal}</small>
        <span className="noprint">
          <Button small label={w.copyOf({ name })} onClick={() => onCopy(address)}>
            {w.copy}
          </Button>
        </span>
      </div>
    </li>
  );
}
