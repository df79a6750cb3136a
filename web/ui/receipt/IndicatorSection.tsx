import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { LedgerGroup, LedgerRow, LedgerSection, LedgerSum } from '../Ledger.tsx';
import { dimensionName, indicatorName, type StepOf, stepsOf, useReceipt } from './context.ts';
import { contribution, plain, points } from './exact.ts';
import { MetricInside } from './MetricInside.tsx';
import { metricValue } from './metric-value.ts';
import { RatedInside } from './RatedInside.tsx';
import { Rule } from './Rule.tsx';

type IndicatorStep = StepOf<'rated-indicator'> | StepOf<'metric-indicator'>;

/** One: every indicator with what it adds to its dimension. */
export function IndicatorSection({ place }: { place: number }) {
  const w = useWords('receipt');
  const { receipt } = useReceipt();
  return (
    <LedgerSection
      number={w.numbers[place] ?? ''}
      title={w.indicators.title}
      lead={w.indicators.lead}
      rule={<Rule of={['4.1', '4.2', '4.3', '4.4', '4.5']} />}
      heads={[w.heads.indicator, w.heads.source, w.heads.formula, w.heads.amount]}
    >
      {stepsOf(receipt, 'dimension').map((step) => (
        <DimensionGroup key={step.key} step={step} />
      ))}
    </LedgerSection>
  );
}

function DimensionGroup({ step }: { step: StepOf<'dimension'> }) {
  const w = useWords('receipt');
  const say = useSay();
  const { policy, receipt, checked } = useReceipt();
  const name = say(dimensionName(policy, step.dimension));
  const indicators = [...stepsOf(receipt, 'rated-indicator'), ...stepsOf(receipt, 'metric-indicator')];
  return (
    <LedgerGroup title={name}>
      {step.items.map((item) => {
        const indicator = indicators.find((one) => one.indicator === item.of);
        return indicator === undefined ? null : (
          <IndicatorRow key={item.of} step={indicator} item={item} weights={step.weights} />
        );
      })}
      <LedgerSum
        kind="part"
        name={w.indicators.sum({ name })}
        amount={step.points === null ? w.indicators.none : points(step.points)}
        checked={checked(`${step.key}.points`)}
      />
    </LedgerGroup>
  );
}

interface RowProps {
  step: IndicatorStep;
  item: StepOf<'dimension'>['items'][number];
  /** Weight of what is counted in the dimension. */
  weights: string;
}

function IndicatorRow({ step, item, weights }: RowProps) {
  const w = useWords('receipt');
  const say = useSay();
  const { policy, checked } = useReceipt();
  const source = useSource(step);
  const counted = item.points !== null && item.product !== null;
  const shown = item.points === null ? '—' : points(item.points);
  const weight = plain(item.weight);
  return (
    <LedgerRow
      name={say(indicatorName(policy, step.indicator))}
      note={step.missing === undefined ? undefined : w.indicators.missing[step.missing]}
      source={source}
      formula={
        !counted
          ? `${weight}%`
          : weights === '100'
            ? `${shown} × ${weight}%`
            : w.indicators.over({ points: shown, weight, of: plain(weights) })
      }
      amount={counted && item.product !== null ? contribution(item.product, weights) : '—'}
      off={!counted}
      checked={checked(`${step.key}.points`)}
    >
      {step.code === 'rated-indicator' ? <RatedInside step={step} /> : <MetricInside step={step} />}
    </LedgerRow>
  );
}

/** Who is behind the points, or which value. */
function useSource(step: IndicatorStep): string {
  const w = useWords('receipt');
  const { policy } = useReceipt();
  if (step.code === 'rated-indicator')
    return step.kinds
      .filter(({ counted }) => counted === 'present' || counted === 'zero')
      .map(({ kind }) => w.shortKinds[kind])
      .join(w.and);
  const value = metricValue(policy, step);
  if (value === undefined) return w.indicators.noFigures;
  return step.of === 'unit' ? w.indicators.unitFigures({ value }) : w.indicators.figures({ value });
}
