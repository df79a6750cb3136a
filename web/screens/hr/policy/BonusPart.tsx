import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { Curve } from './Curve.tsx';
import { Sentences } from './Sentences.tsx';

/** How a grade becomes money. */
export function BonusPart({ policy: { bonus } }: { policy: Policy }) {
  const w = useWords('hr').policy;
  const f = useFormat();
  const units = useUnitNames();
  if (bonus === undefined) return <Sentences title={w.bonus} lines={[w.bonusNone]} />;
  const { method, unitCoefficients, roundTo, maxTimesBase, minServiceDays, coefficientCurve } = bonus;
  return (
    <>
      <Sentences
        title={w.bonus}
        lines={[
          w.bonusBy[method],
          ...Object.entries(unitCoefficients).map(([unit, coefficient]) =>
            w.unitCoefficient({ unit: units.of(unit), coefficient: String(coefficient) }),
          ),
          w.roundTo({ amount: f.money(roundTo) }),
          maxTimesBase === undefined ? undefined : w.cap({ times: String(maxTimesBase) }),
          minServiceDays === undefined ? undefined : w.minService({ days: minServiceDays }),
        ]}
      />
      {coefficientCurve === undefined ? null : (
        <SheetPart title={w.bonusCurve}>
          <Curve curve={coefficientCurve} written={String} />
        </SheetPart>
      )}
    </>
  );
}
