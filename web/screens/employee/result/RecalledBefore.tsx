import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { ResultData } from './ResultPage.tsx';

/** What was published before HR recalled it: nobody has to wonder what the number was. */
export function RecalledBefore({ data }: { data: ResultData }) {
  const w = useWords('corrections').before;
  const f = useFormat();
  if (data.recalls.length === 0) return null;
  return (
    <Sheet>
      <SheetPart title={w.title}>
        <p className="quiet">{w.lead}</p>
        {data.recalls.map(({ publishedAt, at, reason, score, grade, bonus }) => (
          <div key={at}>
            <p>
              {w.was({ at: f.date(publishedAt), score: score ?? w.none, grade: grade ?? w.none })}
              {bonus === null ? null : (
                <>
                  {w.bonus}
                  <Money minor={bonus} currency={data.currency} />
                </>
              )}
            </p>
            <small className="quiet">{w.recalled({ at: f.date(at), reason })}</small>
          </div>
        ))}
      </SheetPart>
    </Sheet>
  );
}
