import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { announcement } from '#lib/contract/announcement.ts';
import { policyDifferences } from '#lib/domain/policy/differences.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { asPolicy } from '../../../api/domain-values.ts';
import { useWords } from '../../../i18n/words.ts';
import { useDifferenceWords } from '../../../ui/policy/use-difference-words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import s from './Confirm.module.css';

type Earlier = NonNullable<ReplyOf<typeof announcement.read>['earlier']>;

/** What the newer version says differently from the one that was told or confirmed before, and why it came. */
export function Changes({ earlier, policy }: { earlier: Earlier; policy: Policy }) {
  const w = useWords('employee').confirm.changes;
  const f = useFormat();
  const { sentenceOf } = useDifferenceWords();
  const differences = policyDifferences(asPolicy(earlier.calculation), policy);
  return (
    <>
      <p>{w.why({ at: f.date(earlier.changedAt), reason: earlier.reason })}</p>
      {earlier.confirmedAt === null ? null : (
        <p className="quiet">{w.confirmedBefore({ at: f.date(earlier.confirmedAt), version: earlier.version })}</p>
      )}
      {differences.length === 0 ? (
        <p className="quiet">{w.nothing}</p>
      ) : (
        <ul className={s['changes']}>
          {differences.map(sentenceOf).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
