import { useWords } from '../../../../i18n/words.ts';
import { NumberInput } from '../fields/NumberInput.tsx';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { at } from '../scheme-draft.ts';
import { beginnings } from './beginnings.ts';
import { Blanks } from './Blanks.tsx';
import { BlockSwitch } from './BlockSwitch.tsx';
import s from './Rules.module.css';
import { Requirements } from './promotion/Requirements.tsx';

/** What it takes to be nominated, and how many of a unit may be. */
export function Promotion(part: PartProps) {
  const w = useWords('studio').follow.promotion;
  const { draft, path } = part;
  const slots = { ...part, path: [...path, 'slots'] };
  const number = (key: 'share' | 'min', label: string) => (
    <NumberInput part={part} path={[...slots.path, key]} label={label} describedBy="slots" />
  );
  return (
    <div className={s['part']}>
      <BlockSwitch part={part} label={w.use} means={w.means} begin={beginnings.promotion} />
      {at(draft, path) === undefined ? null : (
        <>
          <section aria-label={w.require}>
            <h3>{w.require}</h3>
            <Requirements {...part} path={[...path, 'require']} />
          </section>
          <div>
            <BlockSwitch
              part={slots}
              label={w.slots}
              means={w.slotsMeans}
              begin={() => ({ per: 'unit', share: 10, min: 1 })}
            />
            {at(draft, slots.path) === undefined ? null : (
              <Blanks text={w.slotsRule} blanks={{ share: number('share', w.share), min: number('min', w.least) }} />
            )}
            <Problems part={part} path={slots.path} id="slots" />
          </div>
        </>
      )}
    </div>
  );
}
