import type { Text } from '#lib/contract/text.ts';
import type { TemplateId } from '#lib/domain/policy/templates/ids.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './TemplateChoice.module.css';

interface Props {
  items: readonly { id: TemplateId; name: Text }[];
  value: TemplateId;
  onChange: (id: TemplateId) => void;
}

/** The templates side by side, each with a line on whom it suits. */
export function TemplateChoice({ items, value, onChange }: Props) {
  const w = useWords('hr').policy.make;
  const say = useSay();
  return (
    <fieldset className={s['choice']} aria-label={w.template}>
      {items.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name="template" checked={id === value} onChange={() => onChange(id)} />
          <b>{say(name)}</b>
          <small className="quiet">{w.leads[id]}</small>
        </label>
      ))}
    </fieldset>
  );
}
