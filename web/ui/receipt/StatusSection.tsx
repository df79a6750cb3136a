import { type RaterKind, raterKinds } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { LedgerSection } from '../Ledger.tsx';
import { StateMark } from '../StateMark.tsx';
import { indicatorName, stepOf, useReceipt } from './context.ts';
import { Rule } from './Rule.tsx';

const isKind = (text: string): text is RaterKind => raterKinds.some((kind) => kind === text);

/** Where there is no score: what is missing, or what was too little. */
export function StatusSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const say = useSay();
  const { policy, receipt } = useReceipt();
  const blocked = stepOf(receipt, 'blocked');
  const unrated = stepOf(receipt, 'unrated');
  const worded = (item: string) => {
    const [what = '', of = ''] = item.split(':');
    return w.status.item({ what: isKind(what) ? w.kinds[what] : w.status.data, of: say(indicatorName(policy, of)) });
  };
  return (
    <LedgerSection
      number={w.numbers[place] ?? ''}
      title={w.status.title}
      rule={<Rule of={[(blocked ?? unrated)?.section ?? '4']} />}
    >
      {unrated === undefined ? null : <p>{w.status[unrated.reason]}</p>}
      {blocked === undefined ? null : (
        <>
          <p>{w.status.blocked}</p>
          <ul>
            {blocked.blockedBy.map((item) => (
              <li key={item}>
                <StateMark state="blocked">{worded(item)}</StateMark>
              </li>
            ))}
          </ul>
        </>
      )}
    </LedgerSection>
  );
}
