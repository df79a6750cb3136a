import { useWords } from '../../../../../i18n/words.ts';
import fields from '../../fields/Fields.module.css';
import { fieldId } from '../../fields/field-id.ts';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, numberAt } from '../../read-draft.ts';
import { at, set } from '../../scheme-draft.ts';

const path = ['process', 'goals', 'indicators'];

/** Whether people agree goals of their own in an indicator; `part` stands at its rating. */
export function GoalsFlag({ part, id }: { part: PartProps; id: string }) {
  const w = useWords('studio').indicator;
  const all = itemsAt(part.draft, path);
  const place = all.indexOf(id);
  const own = [...part.path, 'raters'];
  const customers =
    at(part.draft, own) === undefined
      ? numberAt(part.draft, ['calculation', 'raters', 'customer', 'weight'])
      : numberAt(part.draft, [...own, 'customer']);
  const closed = place < 0 && (customers ?? 0) > 0;
  const turn = (on: boolean) =>
    part.edit((draft) => set(draft, path, on ? [...all, id] : all.filter((one) => one !== id)));
  return (
    <div>
      <label className={fields['flag']}>
        <input
          type="checkbox"
          data-field={place < 0 ? undefined : fieldId([...path, place])}
          checked={place >= 0}
          disabled={part.readOnly || closed}
          onChange={(event) => turn(event.target.checked)}
        />
        <span>
          {w.goals}
          <small className="quiet">{closed ? w.goalsCustomers : w.goalsHint}</small>
        </span>
      </label>
      {place < 0 ? null : <Problems part={part} path={[...path, place]} />}
    </div>
  );
}
