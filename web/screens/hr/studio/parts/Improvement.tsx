import { useId } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { NumberInput } from '../fields/NumberInput.tsx';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { at } from '../scheme-draft.ts';
import { beginnings } from './beginnings.ts';
import { Blanks } from './Blanks.tsx';
import { BlockSwitch } from './BlockSwitch.tsx';
import { GradeChoice } from './GradeChoice.tsx';
import s from './Rules.module.css';

/** Which grades are coached, and when a plan has to be made. */
export function Improvement(part: PartProps) {
  const w = useWords('studio').follow.improvement;
  const id = useId();
  const { draft, path } = part;
  return (
    <div className={s['part']}>
      <BlockSwitch part={part} label={w.use} means={w.means} begin={beginnings.improvement} />
      {at(draft, path) === undefined ? null : (
        <div>
          <Blanks
            text={w.rule}
            blanks={{
              atMost: <GradeChoice part={part} path={[...path, 'atMost']} label={w.atMost} describedBy={id} />,
              consecutive: (
                <NumberInput part={part} path={[...path, 'consecutive']} label={w.consecutive} describedBy={id} />
              ),
            }}
          />
          <Problems part={part} path={path} id={id} />
        </div>
      )}
    </div>
  );
}
