import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { announcement } from '#lib/contract/announcement.ts';
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import { type PolicyDifference, policyDifferences } from '#lib/domain/policy/differences.ts';
import type { Curve, Policy } from '#lib/domain/policy/policy.ts';
import { asPolicy } from '../../../api/domain-values.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { wholePercent } from '../../../ui/receipt/exact.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useGradeWords } from '../parts/use-grade-words.ts';
import s from './Confirm.module.css';

type Earlier = NonNullable<ReplyOf<typeof announcement.read>['earlier']>;

/** What the newer version says differently from the one that was told or confirmed before, and why it came. */
export function Changes({ earlier, policy }: { earlier: Earlier; policy: Policy }) {
  const w = useWords('employee').confirm.changes;
  const f = useFormat();
  const sentenceOf = useSentence();
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

/** One difference in words. */
function useSentence(): (difference: PolicyDifference) => string {
  const { changes: w, kinds } = useWords('employee').confirm;
  const say = useSay();
  const gradeWord = useGradeWords();
  const changed = (what: string, before: string | null, after: string | null) => {
    if (before === null) return w.added({ what, after: after ?? '' });
    return after === null ? w.removed({ what, before }) : w.changed({ what, before, after });
  };
  const percent = (value: number | string | null) => (value === null ? null : `${value}%`);
  const text = (value: number | null) => (value === null ? null : String(value));
  const curve = (metric: string, points: Curve) => {
    const fractions = metricOf(metric).unit.zh === '%' && points.every(([x]) => x <= 1);
    return points
      .map(([x, y]) => w.point({ value: fractions ? wholePercent(String(x)) : String(x), points: String(y) }))
      .join(w.and);
  };
  return (one) => {
    switch (one.kind) {
      case 'dimension':
      case 'indicator':
        return changed(w[one.kind]({ name: say(one.name) }), percent(one.before), percent(one.after));
      case 'target':
        return changed(w.target({ name: say(one.name) }), curve(one.metric, one.before), curve(one.metric, one.after));
      case 'rater': {
        const name = one.name === null ? null : say(one.name);
        return changed(w.rater({ kind: kinds[one.rater], name }), percent(one.before), percent(one.after));
      }
      case 'grade':
        return changed(w.grade({ grade: `${one.grade} ${gradeWord(one.grade)}` }), text(one.before), text(one.after));
      case 'share':
        return changed(w.share({ grade: one.grade }), percent(one.before), percent(one.after));
      case 'coefficient':
        return changed(w.coefficient({ grade: one.grade }), text(one.before), text(one.after));
      case 'method':
        return changed(w.method, w.methods[one.before ?? 'none'], w.methods[one.after ?? 'none']);
      case 'cap':
        return changed(
          w.cap,
          one.before === null ? w.none : w.times({ times: one.before }),
          one.after === null ? w.none : w.times({ times: one.after }),
        );
      case 'service':
        return changed(
          w.service,
          one.before === null ? w.none : w.days({ days: one.before }),
          one.after === null ? w.none : w.days({ days: one.after }),
        );
      case 'curve':
      case 'other':
        return w[one.kind];
    }
  };
}
