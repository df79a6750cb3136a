import type { Text } from '#lib/contract/text.ts';
import type { Policy, Requirement } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { indicatorName, nameOf } from './names.ts';
import { Sentences } from './Sentences.tsx';

/** What else goes into a score beside ratings and figures. */
export function ScorePart({ policy: { adjustments, annual } }: { policy: Policy }) {
  const w = useWords('hr').policy;
  return (
    <Sentences
      title={w.score}
      lines={[
        adjustments.cap > 0 ? w.adjustments({ cap: String(adjustments.cap) }) : w.noAdjustments,
        adjustments.vetoGrade === undefined ? undefined : w.veto({ grade: adjustments.vetoGrade }),
        annual &&
          w.annual({ quarters: String(annual.quarters), review: String(annual.review), least: annual.minQuarters }),
      ]}
    />
  );
}

interface Props {
  policy: Policy;
  /** What the catalogue calls the courses. */
  courses?: readonly { id: string; name: Text }[] | undefined;
}

/** What else follows from a result: training, improvement, honours, promotion. */
export function FollowParts({ policy, courses }: Props) {
  const { policy: w, shared } = useWords('hr');
  const say = useSay();
  const { training, improvement, honours = [], promotion } = policy;
  const requirement = useRequirement(policy);
  const names = new Map(courses?.map(({ id, name }) => [id, say(name)]));
  return (
    <>
      <Sentences
        title={w.training}
        lines={[
          training && w.trainingRule({ below: String(training.below) }),
          training?.max === undefined ? undefined : w.trainingMax({ max: training.max }),
          ...Object.entries(training?.courses ?? {}).map(([id, help]) =>
            w.courses({
              indicator: indicatorName(policy, id, say),
              courses: help.map((course) => names.get(course) ?? course).join(shared.and),
            }),
          ),
        ]}
      />
      <Sentences
        title={w.improvement}
        lines={[improvement && w.improvementRule({ grade: improvement.atMost, times: improvement.consecutive })]}
      />
      <Sentences
        title={w.honours}
        lines={honours.map(({ title, topPerUnit, minScore }) =>
          w.honour({ title: say(title), top: topPerUnit, min: String(minScore) }),
        )}
      />
      <Sentences
        title={w.promotion}
        lead={w.promotionLead}
        lines={[
          ...(promotion?.require ?? []).map(requirement),
          promotion?.slots && w.slots({ share: String(promotion.slots.share), min: promotion.slots.min }),
        ]}
      />
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
