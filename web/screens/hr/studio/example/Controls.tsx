import type { ReactNode } from 'react';
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import { kindWeight } from '#lib/domain/policy/kind-weight.ts';
import { own } from '#lib/domain/policy/own.ts';
import { type Indicator, type Policy, raterKinds } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { indicatorsOf, nameOf } from '../../policy/names.ts';
import { percentText } from '../../policy/percent-text.ts';
import { rangeOf } from './range.ts';
import { Slider } from './Slider.tsx';
import {
  type ExampleValues,
  figureIn,
  figureKey,
  kindKey,
  lastStep,
  pointsKey,
  ratingAt,
  ratingKey,
  shareIn,
  stepIn,
} from './values.ts';

interface Props {
  policy: Policy;
  values: ExampleValues;
  onSet: (key: string, value: number | null) => void;
  /** Only what this one is scored by. */
  indicator?: string | undefined;
}

/** What the example was rated and measured: of the indicator in hand, or of all at once. */
export function Controls({ policy, values, onSet, indicator }: Props) {
  const w = useWords('studio');
  const say = useSay();
  const all = indicatorsOf(policy);
  const one = all.find(({ id }) => id === indicator);
  if (one !== undefined) return ofIndicator(one);
  const anyRated = all.some((each) => 'rating' in each);
  const first = Object.values(policy.scales)[0];
  const figures = new Map(all.flatMap((each) => ('metric' in each ? [[figureKey(each.metric), each] as const] : [])));
  return (
    <>
      {raterKinds
        .filter((kind) => anyRated && first !== undefined && (policy.raters[kind]?.weight ?? 0) > 0)
        .map((kind) => {
          const share = shareIn(values, kind);
          const last = first === undefined ? 1 : lastStep(first);
          return (
            <Slider
              key={kind}
              label={w.rating.kinds[kind]}
              value={share === null ? null : Math.round(share * last)}
              range={{ min: 0, max: last, step: 1 }}
              written={(step) => String(first === undefined ? step : ratingAt(first, step))}
              onChange={(step) => onSet(kindKey(kind), step === null ? null : step / last)}
            />
          );
        })}
      {[...figures.values()].map(figure)}
      {policy.adjustments.cap > 0 ? (
        <Slider
          label={w.example.adjust}
          value={values[pointsKey] ?? 0}
          range={{ min: -policy.adjustments.cap, max: policy.adjustments.cap, step: 0.5 }}
          written={(value) => (value > 0 ? `+${value}` : String(value).replace('-', '−'))}
          onChange={(value) => onSet(pointsKey, value ?? 0)}
          always
        />
      ) : null}
    </>
  );

  function ofIndicator(each: Indicator): ReactNode {
    if ('metric' in each) return figure(each);
    const scale = own(policy.scales, each.rating.scale);
    if (scale === undefined) return null;
    return raterKinds
      .filter((kind) => kindWeight(policy, each, kind) > 0)
      .map((kind) => (
        <Slider
          key={kind}
          label={w.rating.kinds[kind]}
          value={stepIn(values, scale, each.id, kind)}
          range={{ min: 0, max: lastStep(scale), step: 1 }}
          written={(step) => String(ratingAt(scale, step))}
          onChange={(step) => onSet(ratingKey(each.id, kind), step)}
        />
      ));
  }

  function figure(each: Indicator): ReactNode {
    if (!('metric' in each)) return null;
    const { unit } = metricOf(each.metric.id);
    const percent = unit.en === '%' || (unit.en === '' && each.metric.curve.every(([x]) => x >= 0 && x <= 1));
    const range = rangeOf(each.metric.curve, percent);
    return (
      <Slider
        key={each.id}
        label={nameOf(each, say)}
        value={figureIn(values, each.metric)}
        range={range}
        written={(x) => (percent ? `${percentText(x)}%` : `${x}${say(unit) === '' ? '' : ` ${say(unit)}`}`)}
        onChange={(x) => onSet(figureKey(each.metric), x)}
      />
    );
  }
}
