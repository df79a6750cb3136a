import type { Requirement } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { LedgerGroup, LedgerRow, LedgerSection } from '../Ledger.tsx';
import { dimensionName, indicatorName, type StepOf, stepOf, useReceipt } from './context.ts';
import { plain, points } from './exact.ts';
import { Rule } from './Rule.tsx';

/** What follows beside money: training, improvement, honours, promotion. */
export function FollowSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const { receipt } = useReceipt();
  const any = (['training', 'improvement', 'honours', 'promotion'] as const).some(
    (code) => stepOf(receipt, code) !== undefined,
  );
  if (!any) return null;
  return (
    <LedgerSection number={w.numbers[place] ?? ''} title={w.follow.title} rule={<Rule of={['7', '8']} />}>
      <Training />
      <Others />
      <Promotion />
    </LedgerSection>
  );
}

function Training() {
  const w = useWords('receipt').follow;
  const say = useSay();
  const { policy, receipt } = useReceipt();
  const step = stepOf(receipt, 'training');
  if (step === undefined) return null;
  const chosen = step.needs.filter((need) => need.chosen);
  return (
    <LedgerGroup title={w.training}>
      {chosen.length === 0 ? <LedgerRow name={w.noTraining} amount="" /> : null}
      {chosen.map((need) => (
        <LedgerRow
          key={need.indicator}
          name={say(indicatorName(policy, need.indicator))}
          note={w.trainingNote({ below: plain(step.below), gap: points(need.gap) })}
          formula={(policy.training?.courses[need.indicator] ?? []).join(' · ')}
          amount={points(need.points)}
        />
      ))}
    </LedgerGroup>
  );
}

function Others() {
  const w = useWords('receipt').follow;
  const say = useSay();
  const { receipt } = useReceipt();
  const improvement = stepOf(receipt, 'improvement');
  const honours = stepOf(receipt, 'honours');
  if (improvement === undefined && honours === undefined) return null;
  return (
    <LedgerGroup title={improvement === undefined ? w.honours : w.improvement}>
      {improvement === undefined ? null : (
        <LedgerRow
          name={improvement.improvement === null ? w.noImprovement : w[improvement.improvement]}
          formula={w.grades({ list: improvement.grades.join(' · ') })}
          amount=""
        />
      )}
      {(honours?.items ?? []).map((item) => (
        <LedgerRow
          key={item.title.zh}
          name={`${w.honours} · ${say(item.title)}`}
          amount={item.given ? w.given : w.notGiven}
        />
      ))}
    </LedgerGroup>
  );
}

function Promotion() {
  const w = useWords('receipt').follow;
  const { receipt } = useReceipt();
  const worded = useRequirement();
  const seen = useSeen();
  const step = stepOf(receipt, 'promotion');
  if (step === undefined) return null;
  const outcome = step.nominated ? w.nominated : step.eligible ? w.eligible : w.notEligible;
  return (
    <LedgerGroup title={`${w.promotion} · ${outcome}`}>
      {step.checks.map(({ require, met, saw }) => (
        <LedgerRow
          key={JSON.stringify(require)}
          name={worded(require)}
          formula={w.saw({ saw: seen(require, saw) })}
          amount={met ? w.met : w.notMet}
        />
      ))}
    </LedgerGroup>
  );
}

type Saw = StepOf<'promotion'>['checks'][number]['saw'];

/** What a condition saw, with what it counts. */
function useSeen(): (require: Requirement, saw: Saw) => string {
  const w = useWords('receipt').follow;
  return (require, saw) => {
    if (saw === null) return '—';
    if (Array.isArray(saw)) return saw.join(' · ');
    const count = String(saw);
    if ('gradeInLast' in require) return w.times({ count });
    return 'serviceMonths' in require ? w.months({ count }) : count;
  };
}

function useRequirement(): (require: Requirement) => string {
  const w = useWords('receipt').follow;
  const say = useSay();
  const { policy } = useReceipt();
  return (require) => {
    if ('grade' in require) return w.grade(require);
    if ('dimension' in require)
      return w.dimension({ dimension: say(dimensionName(policy, require.dimension)), min: String(require.min) });
    if ('gradeInLast' in require) return w.gradeInLast(require.gradeInLast);
    if ('noneBelowInLast' in require) return w.noneBelowInLast(require.noneBelowInLast);
    return w.serviceMonths({ months: require.serviceMonths });
  };
}
