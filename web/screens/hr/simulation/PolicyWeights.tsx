import { type Policy, raterKinds } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { nameOf } from '../policy/names.ts';
import { withRaterWeights, withWeights } from './change.ts';
import { WeightSliders } from './WeightSliders.tsx';

interface Props {
  policy: Policy;
  onChange: (policy: Policy) => void;
}

/** What the dimensions weigh, and whose evaluation weighs how much. */
export function PolicyWeights({ policy, onChange }: Props) {
  const w = useWords('simulation');
  const kindNames = useWords('hr').shared.kinds;
  const say = useSay();
  const dimensions = policy.dimensions.map((one) => ({ id: one.id, name: nameOf(one, say), weight: one.weight }));
  const kinds = raterKinds.flatMap((id) => {
    const weight = policy.raters[id]?.weight ?? 0;
    return weight === 0 ? [] : [{ id, name: kindNames[id], weight }];
  });
  const apart = policy.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter((one) => 'rating' in one && one.rating.raters !== undefined).length;
  return (
    <>
      <WeightSliders
        title={w.dimensions}
        lead={w.dimensionsLead}
        parts={dimensions}
        onChange={(weights) => onChange(withWeights(policy, weights))}
      />
      {kinds.length < 2 ? null : (
        <WeightSliders
          title={w.raters}
          lead={apart === 0 ? w.ratersLead : w.ratersApart({ count: apart })}
          parts={kinds}
          onChange={(weights) =>
            onChange(
              withRaterWeights(
                policy,
                kinds.map(({ id }) => id),
                weights,
              ),
            )
          }
        />
      )}
    </>
  );
}
