import { useSay } from '../../../../../i18n/use-say.ts';
import { useWords } from '../../../../../i18n/words.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import type { PartProps } from '../../part-props.ts';
import { itemsAt } from '../../read-draft.ts';
import { canHoldGoals } from './goal-indicators.ts';
import { TickList } from './TickList.tsx';

/** In which indicators people agree goals of their own, and how many. */
export function Goals(part: PartProps) {
  const w = useWords('studio').process;
  const say = useSay();
  const { draft, path } = part;
  const value = itemsAt(draft, [...path, 'indicators']).filter((one) => typeof one === 'string');
  const able = canHoldGoals(draft);
  // What is ticked and may not be stays, so that it can be taken out.
  const options = able
    .filter(({ id, may }) => may || value.includes(id))
    .map(({ id, name }) => ({ value: id, label: name === undefined ? id : say(name) }));
  const gone = value.filter((id) => !able.some((one) => one.id === id)).map((id) => ({ value: id, label: id }));
  const all = [...options, ...gone];
  return (
    <section aria-label={w.goals}>
      {all.length === 0 ? (
        <>
          <h3>{w.goals}</h3>
          <p className="quiet">{w.goalsNone}</p>
        </>
      ) : (
        <TickList
          part={{ ...part, path: [...path, 'indicators'] }}
          label={w.goals}
          lead={w.goalsLead}
          options={all}
          value={value}
        />
      )}
      {value.length === 0 ? null : (
        <NumberField part={part} path={[...path, 'most']} label={w.goalsMost} unit={w.goalsUnit} placeholder="5" />
      )}
    </section>
  );
}
