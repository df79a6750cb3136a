import { staff } from '#lib/contract/staff.ts';
import { currencyDigits } from '#lib/domain/number/amount.ts';
import { now, theConfig } from '../../../api/config.ts';
import type { Me } from '../../../api/use-me.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { dayOf } from '../../../ui/format.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { DelegatePart } from '../../supervisor/delegate/DelegatePart.tsx';
import { Page } from '../../../ui/Page.tsx';
import { emptyForm, formOf } from './form.ts';
import { PersonForm } from './PersonForm.tsx';

/** The address of the form for somebody new. Nobody has it as a number: one begins with a letter or digit. */
export const NEW = '+';

interface Props {
  person: string;
  unit: string;
  units: Me['organisation']['units'];
  onDone: (unit: string) => void;
  onClose: () => void;
}

/** The page on which one person is added or changed. */
export function EditPerson({ person, unit, ...rest }: Props) {
  const w = useWords('hr').people;
  const fresh = person === NEW;
  const read = useRead(staff.read, { params: { person }, when: !fresh, fresh: true });
  return (
    <Page
      title={fresh ? w.form.add : w.form.edit}
      lead={w.form.lead}
      up={{ to: paths.people(), label: w.title }}
      width="read"
    >
      {fresh ? (
        <PersonForm {...rest} start={emptyForm(unit, dayOf(now()))} positions={[]} etag={null} />
      ) : (
        <Loaded read={read}>
          {(known, etag) => (
            <PersonForm
              {...rest}
              start={formOf(known, currencyDigits(theConfig().currency))}
              positions={known.positions}
              etag={etag}
            />
          )}
        </Loaded>
      )}
      {fresh ? null : <DelegatePart person={person} own={false} />}
    </Page>
  );
}
