import { metricOf } from '#lib/domain/organisation/metrics.ts';
import type { PolicyDifference } from '#lib/domain/policy/differences.ts';
import { type Curve, raterKinds } from '#lib/domain/policy/policy.ts';
import type { Text } from '#lib/contract/text.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { wholePercent } from '../receipt/exact.ts';
import { useRuleWords } from './use-rule-words.ts';

/** What differs, what it was and what it is; `null` on the side that has nothing of it. */
export interface SaidDifference {
  what: string;
  before: string | null;
  after: string | null;
}

/** One difference in words: its parts for a table, and one sentence. */
export function useDifferenceWords() {
  const w = useWords('differences');
  const say = useSay();
  const rule = useRuleWords();
  const percent = (value: number | string | null) => (value === null ? null : `${value}%`);
  const text = (value: number | null) => (value === null ? null : String(value));
  const curve = (metric: string, points: Curve) => {
    const fractions = metricOf(metric).unit.zh === '%' && points.every(([x]) => x <= 1);
    return points
      .map(([x, y]) => w.point({ value: fractions ? wholePercent(String(x)) : String(x), points: String(y) }))
      .join(w.and);
  };
  const called = (of: Text | null) => {
    if (of === null) return '';
    const kind = raterKinds.find((each) => each === of.zh);
    return kind === undefined ? say(of) : w.kinds[kind];
  };
  const partsOf = (one: PolicyDifference): SaidDifference => {
    switch (one.kind) {
      case 'dimension':
      case 'indicator':
        return { what: w[one.kind]({ name: say(one.name) }), before: percent(one.before), after: percent(one.after) };
      case 'target':
        return {
          what: w.target({ name: say(one.name) }),
          before: curve(one.metric, one.before),
          after: curve(one.metric, one.after),
        };
      case 'rater': {
        const name = one.name === null ? null : say(one.name);
        return {
          what: w.rater({ kind: w.kinds[one.rater], name }),
          before: percent(one.before),
          after: percent(one.after),
        };
      }
      case 'grade':
      case 'coefficient':
        return { what: w[one.kind]({ grade: one.grade }), before: text(one.before), after: text(one.after) };
      case 'share':
        return { what: w.share({ grade: one.grade }), before: percent(one.before), after: percent(one.after) };
      case 'method':
        return { what: w.method, before: w.methods[one.before ?? 'none'], after: w.methods[one.after ?? 'none'] };
      case 'cap': {
        const times = (value: number | null) => (value === null ? w.none : w.times({ times: value }));
        return { what: w.cap, before: times(one.before), after: times(one.after) };
      }
      case 'service': {
        const days = (value: number | null) => (value === null ? w.none : w.days({ days: value }));
        return { what: w.service, before: days(one.before), after: days(one.after) };
      }
      case 'rule':
        return {
          what: w.fields[one.field]({ of: called(one.of) }),
          before: one.before && rule(one.before),
          after: one.after && rule(one.after),
        };
    }
  };
  const sentenceOf = (one: PolicyDifference): string => {
    const { what, before, after } = partsOf(one);
    if (before === null) return w.added({ what, after: after ?? '' });
    return after === null ? w.removed({ what, before }) : w.changed({ what, before, after });
  };
  return { partsOf, sentenceOf };
}
