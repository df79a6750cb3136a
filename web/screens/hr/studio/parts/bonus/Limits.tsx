import { theConfig } from '../../../../../api/config.ts';
import { useWords } from '../../../../../i18n/words.ts';
import { useFormat } from '../../../../../ui/use-format.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import type { PartProps } from '../../part-props.ts';
import { numberAt } from '../../read-draft.ts';
import s from '../Rules.module.css';

const steps = ['1', '10', '100', '1000', '10000'] as const;

/** To what amounts are rounded, and who gets how much at most. */
export function Limits(part: PartProps) {
  const w = useWords('studio').bonus;
  const f = useFormat();
  const { path } = part;
  const now = String(numberAt(part.draft, [...path, 'roundTo']) ?? 1);
  const word = (step: (typeof steps)[number]) => (theConfig().currency === 'CNY' ? w.roundTos[step] : '');
  const known = steps.map((value) => ({
    value: value as string,
    label: word(value) === '' ? f.money(value) : `${word(value)}（${f.money(value)}）`,
  }));
  const options = known.some(({ value }) => value === now) ? known : [{ value: now, label: now }, ...known];
  return (
    <section aria-label={w.limits}>
      <h3>{w.limits}</h3>
      <div className={s['three']}>
        <ChoiceField
          part={part}
          path={[...path, 'roundTo']}
          label={w.roundTo}
          otherwise={now}
          options={options}
          onChoose={(value) => part.change([...path, 'roundTo'], Number(value))}
        />
        <NumberField
          part={part}
          path={[...path, 'maxTimesBase']}
          label={w.cap}
          unit={w.capUnit}
          hint={w.capHint}
          by={0.5}
        />
        <NumberField
          part={part}
          path={[...path, 'minServiceDays']}
          label={w.service}
          unit={w.serviceUnit}
          hint={w.serviceHint}
        />
      </div>
    </section>
  );
}
