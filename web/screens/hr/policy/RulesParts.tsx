import type { Policy, Requirement } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { indicatorName, nameOf } from './names.ts';
import { ProcessParts } from './ProcessParts.tsx';
import { Sentences } from './Sentences.tsx';

/** What else follows from a result, how the cycle is run, and what is shown to whom. */
export function RulesParts({ scheme }: { scheme: Scheme }) {
  const w = useWords('hr');
  const say = useSay();
  const p = w.policy;
  const policy = scheme.calculation;
  const { adjustments, annual, training, improvement, honours = [], promotion } = policy;
  const requirement = useRequirement(policy);
  return (
    <>
      <Sentences
        title={p.score}
        lines={[
          adjustments.cap > 0 ? p.adjustments({ cap: String(adjustments.cap) }) : p.noAdjustments,
          adjustments.vetoGrade === undefined ? undefined : p.veto({ grade: adjustments.vetoGrade }),
          annual &&
            p.annual({ quarters: String(annual.quarters), review: String(annual.review), least: annual.minQuarters }),
        ]}
      />
      <Sentences
        title={p.training}
        lines={[
          training && p.trainingRule({ below: String(training.below) }),
          training?.max === undefined ? undefined : p.trainingMax({ max: training.max }),
          ...Object.entries(training?.courses ?? {}).map(([id, courses]) =>
            p.courses({ indicator: indicatorName(policy, id, say), courses: courses.join(w.shared.and) }),
          ),
        ]}
      />
      <Sentences
        title={p.improvement}
        lines={[improvement && p.improvementRule({ grade: improvement.atMost, times: improvement.consecutive })]}
      />
      <Sentences
        title={p.honours}
        lines={honours.map(({ title, topPerUnit, minScore }) =>
          p.honour({ title: say(title), top: topPerUnit, min: String(minScore) }),
        )}
      />
      <Sentences
        title={p.promotion}
        lead={p.promotionLead}
        lines={[
          ...(promotion?.require ?? []).map(requirement),
          promotion?.slots && p.slots({ share: String(promotion.slots.share), min: promotion.slots.min }),
        ]}
      />
      <ProcessParts scheme={scheme} />
    </>
  );
}

/** One condition of promotion in a sentence. */
function useRequirement(policy: Policy): (require: Requirement) => string {
  const w = useWords('hr').policy.require;
  const say = useSay();
  return (require) => {
    if ('grade' in require) return w.grade({ grade: require.grade });
    if ('gradeInLast' in require) return w.gradeInLast(require.gradeInLast);
    if ('noneBelowInLast' in require) return w.noneBelow(require.noneBelowInLast);
    if ('serviceMonths' in require) return w.service({ months: require.serviceMonths });
    const dimension = policy.dimensions.find(({ id }) => id === require.dimension);
    const name = dimension === undefined ? require.dimension : nameOf(dimension, say);
    return w.dimension({ name, min: String(require.min) });
  };
}
