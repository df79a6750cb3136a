import { asResult } from '../../../api/domain-values.ts';
import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { ResultData } from './ResultPage.tsx';

/** Beneath the receipt: what was corrected since the cycle was closed, each with both numbers. */
export function CorrectionSheet({ data }: { data: ResultData }) {
  const w = useWords('corrections').own;
  const f = useFormat();
  if (data.corrections.length === 0) return null;
  const result = asResult(data.result);
  const was = result.status === 'rated' ? result : undefined;
  return (
    <Sheet>
      <SheetPart title={w.title}>
        <p className="quiet">{w.lead}</p>
        {data.corrections.map(({ id, wrong, score, grade, difference, at }) => (
          <div key={id}>
            <h3>{wrong}</h3>
            <ul>
              {score === null ? null : (
                <li>
                  {w.score}: {w.was({ was: was?.score ?? '—', now: String(score) })}
                </li>
              )}
              {grade === null ? null : (
                <li>
                  {w.grade}: {w.was({ was: was?.grade ?? '—', now: grade })}
                </li>
              )}
              {difference === 0 ? null : (
                <li>
                  {w.bonus}: <b>{difference > 0 ? '+' : ''}</b>
                  <Money minor={difference} currency={data.currency} />
                </li>
              )}
            </ul>
            <small className="quiet">{w.at({ at: f.date(at) })}</small>
          </div>
        ))}
      </SheetPart>
    </Sheet>
  );
}
