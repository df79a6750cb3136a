import { review } from '#lib/contract/review.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { etagOf } from '../../../api/etag.ts';
import { Refusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { mayDecide } from './may-decide.ts';
import { missingWords } from './missing-words.ts';
import type { Reviewed } from './types.ts';
import s from './Waivers.module.css';

interface Props {
  cycle: CycleDetail;
  person: Reviewed;
  calculation: Policy | undefined;
}

/** What the score was made without, and why; it can be taken back until results are published. */
export function Waivers({ cycle, person: { row, version }, calculation }: Props) {
  const words = useWords('hr');
  const w = words.review.waiver;
  const say = useSay();
  const move = useVersionedMove(review.takeWaiverBack, wholeCycle);
  const { employee, waivers } = row;
  if (waivers.length === 0) return null;
  const back = (of: string[]) =>
    void move.run({
      params: { cycle: cycle.id, employee: employee.id },
      query: { unit: employee.unit },
      body: { of },
      ifMatch: etagOf(version),
    });
  return (
    <section className={s['waivers']} aria-label={w.given}>
      <h3>{w.given}</h3>
      <ul>
        {[...Map.groupBy(waivers, ({ reason }) => reason)].map(([reason, some]) => {
          const of = some.map((waiver) => waiver.of);
          return (
            <li key={reason}>
              <p>
                {missingWords(of, { w: words, policy: calculation, say }).join(words.shared.and)}
                <br />
                <small className="quiet">{words.review.person.reason({ reason })}</small>
              </p>
              {mayDecide(cycle, row) ? (
                <Button small busy={move.busy} onClick={() => back(of)}>
                  {w.back}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Refusal problem={move.problem} />
    </section>
  );
}
