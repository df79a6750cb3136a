import { metricCatalogue, metricOf } from '#lib/domain/organisation/metrics.ts';
import { useSay } from '../../../../../i18n/use-say.ts';
import { useWords } from '../../../../../i18n/words.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { MeaningField } from '../../fields/MeaningField.tsx';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, textAt } from '../../read-draft.ts';
import { type Json, set } from '../../scheme-draft.ts';
import { MetricCurve } from '../MetricCurve.tsx';
import s from '../Parts.module.css';
import { meanings } from '../when-missing.ts';
import { beginning, firstCurve } from './beginning.ts';
import { useMetricWords } from './use-metric-words.ts';

/** Which figure is read, of whom, what holds where there is none, and the curve that makes points of it. */
export function FigureWay({ part }: { part: PartProps }) {
  const w = useWords('studio');
  const say = useSay();
  const about = useMetricWords();
  const { draft, path } = part;
  const id = textAt(draft, [...path, 'id']);
  const known = metricCatalogue.some((metric) => metric.id === id);
  const choose = (next: string) =>
    part.edit((all) => {
      const metric = metricCatalogue.find((one) => one.id === next);
      const curve = itemsAt(all, [...path, 'curve']);
      const chosen = set(all, [...path, 'id'], next);
      if (metric === undefined) return chosen;
      // A curve that nobody has drawn yet gives way to one that suits the figure.
      const untouched = JSON.stringify(curve) === JSON.stringify(itemsAt(beginning, ['curve'])) || isFirst(curve, id);
      const of = set(chosen, [...path, 'of'], metric.level === 'unit' ? 'unit' : 'employee');
      return untouched ? set(of, [...path, 'curve'], firstCurve(metric)) : of;
    });
  const label = (level: 'agent' | 'unit') => w.indicator.groups[level];
  const options = [
    ...(id === '' ? [{ value: '', label: '—' }] : known ? [] : [{ value: id, label: w.indicator.metricOwn({ id }) }]),
    ...metricCatalogue.map(({ id: value, name, level }) => ({ value, label: say(name), group: label(level) })),
  ];
  return (
    <>
      <div className={s['two']}>
        <ChoiceField
          part={part}
          path={[...path, 'id']}
          label={w.indicator.metric}
          options={options}
          hint={about(id)}
          onChoose={choose}
        />
        <ChoiceField
          part={part}
          path={[...path, 'of']}
          label={w.indicator.of}
          otherwise="employee"
          options={(['employee', 'unit'] as const).map((value) => ({ value, label: w.indicator.ofs[value] }))}
        />
      </div>
      <h3>{w.indicator.curve}</h3>
      <MetricCurve key={metricOf(id).unit.en} part={{ ...part, path: [...path, 'curve'] }} metric={id} />
      <h3>{w.indicator.missing}</h3>
      <MeaningField
        part={part}
        path={[...path, 'whenMissing']}
        label={w.indicator.missing}
        heard
        options={meanings(w.rating.figureMissing)}
        otherwise="redistribute"
      />
    </>
  );
}

function isFirst(curve: readonly Json[], id: string): boolean {
  const metric = metricCatalogue.find((one) => one.id === id);
  return metric !== undefined && JSON.stringify(curve) === JSON.stringify(firstCurve(metric));
}
