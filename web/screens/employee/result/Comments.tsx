import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { indicatorName } from '../../../ui/receipt/context.ts';
import s from './ResultHead.module.css';
import type { ResultData } from './ResultPage.tsx';

/** What the supervisor wrote, indicator by indicator, in the policy's order. */
export function Comments({ data, policy }: { data: ResultData; policy: Policy }) {
  const say = useSay();
  const order = policy.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const comments = data.supervisorComments.toSorted((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator));
  return (
    <dl className={s['comments']}>
      {comments.map(({ indicator, comment }) => (
        <div key={indicator}>
          <dt className="quiet">{say(indicatorName(policy, indicator))}</dt>
          <dd>{comment}</dd>
        </div>
      ))}
    </dl>
  );
}
