import { leaveTypes } from '#lib/domain/organisation/person.ts';
import { useWords } from '../../../../../i18n/words.ts';
import type { PartProps } from '../../part-props.ts';
import { itemsAt } from '../../read-draft.ts';
import { at } from '../../scheme-draft.ts';
import { TickList } from './TickList.tsx';

/** Which kinds of leave are taken off the bonus. */
export function AbsentLeave(part: PartProps) {
  const w = useWords('studio').process;
  const { types } = useWords('hr').people.form.leave;
  const listed = at(part.draft, part.path) === undefined ? ['unpaid', 'sick'] : itemsAt(part.draft, part.path);
  const value = listed.filter((one) => typeof one === 'string');
  const own = value.filter((one) => !leaveTypes.some((known) => known === one));
  return (
    <TickList
      part={part}
      label={w.absent}
      lead={w.absentLead}
      value={value}
      options={[
        ...leaveTypes.map((type) => ({ value: type as string, label: types[type] })),
        ...own.map((type) => ({ value: type, label: type })),
      ]}
    />
  );
}
