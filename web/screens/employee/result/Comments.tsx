import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { indicatorName } from '../../../ui/receipt/context.ts';
import s from './ResultHead.module.css';
import type { ResultData } from './ResultPage.tsx';

/** What the supervisor wrote, indicator by indicator. */
export function Comments({ data, policy }: { data: ResultData; policy: Policy }) {
  const say = useSay();
  return (
    <dl className={s['comments']}>
      {data.supervisorComments.map(({ indicator, comment }) => (
        <div key={indicator}>
          <dt className="quiet">{say(indicatorName(policy, indicator))}</dt>
          <dd>{comment}</dd>
        </div>
      ))}
    </dl>
  );
}
