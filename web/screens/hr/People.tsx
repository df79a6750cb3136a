import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { people } from '#lib/contract/people.ts';
import { useMe } from '../../api/use-me.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { EditPerson, NEW } from './people/EditPerson.tsx';
import { PeopleTable } from './people/PeopleTable.tsx';
import { UnitSwitch } from './people/UnitSwitch.tsx';
import { Filters, isMeant, PersonSearch } from './shared/Filters.tsx';
import { More } from './shared/More.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { usePages } from '../../api/use-pages.ts';

/** The people of one unit at a time. */
export function People() {
  const w = useWords('hr');
  const say = useSay();
  const navigate = useNavigate();
  const me = useMe().data;
  const organisation = me?.organisation;
  const manages = me?.roles.includes('hr') === true;
  const units = organisation?.units ?? [];
  const [wanted, choose] = useAddressValue('unit');
  const [person, open] = useAddressValue('person');
  const [typed, setTyped] = useState('');
  const [reach, setReach] = useState('');
  const unit = units.find(({ id }) => id === wanted) ?? units[0];
  const [sorted, setSorted] = useState(false);
  // Who searches or sorts means everybody, not only whoever has been read so far.
  const whole = sorted || typed.trim() !== '' || reach !== '';
  const read = usePages(people, { query: { unit: unit?.id ?? '' }, when: unit !== undefined, whole });
  const name = unit === undefined ? '' : say(unit.name);
  if (organisation !== undefined && unit === undefined)
    return (
      <Page title={w.people.title}>
        <Sheet>
          <EmptyState title={w.people.noUnits} />
        </Sheet>
      </Page>
    );
  if (person !== undefined && manages && unit !== undefined)
    return (
      <EditPerson
        key={person}
        person={person}
        unit={unit.id}
        units={units}
        onDone={(to) => void navigate({ href: paths.people(to) })}
        onClose={() => open(undefined)}
      />
    );
  const acts = (
    <>
      <ButtonLink to={paths.importPeople()}>{w.people.importFile}</ButtonLink>
      <Button kind="fill" icon="add" onClick={() => open(NEW)}>
        {w.people.add}
      </Button>
    </>
  );
  return (
    <Page title={w.people.title} actions={manages ? acts : undefined}>
      <UnitSwitch units={units} value={unit?.id} onChange={(id) => choose(id, { replace: true })} />
      <Loaded read={read} skeleton={<TableSkeleton rows={12} />}>
        {(all) => {
          const shown = all.filter((one) => isMeant(one, typed) && (reach === '' || one.reach === reach));
          return (
            <Sheet>
              <SheetPart
                title={w.people.label({ unit: name })}
                aside={
                  <small>
                    {w.people.lead({ shown: shown.length, count: all.length, more: read.more !== undefined })}
                  </small>
                }
                actions={
                  <Filters>
                    <SelectField
                      label={w.people.form.reach}
                      heard
                      value={reach}
                      onChange={setReach}
                      options={[
                        { value: '', label: w.people.everybody },
                        { value: 'link', label: w.people.form.reaches.link },
                      ]}
                    />
                    <PersonSearch value={typed} onChange={setTyped} />
                  </Filters>
                }
                bare
              >
                <PeopleTable
                  label={w.people.label({ unit: name })}
                  all={all}
                  shown={shown}
                  onEdit={manages ? ({ id }) => open(id) : undefined}
                  more={read.more !== undefined}
                  onSort={() => setSorted(true)}
                  empty={
                    all.length === 0 ? (
                      <EmptyState title={w.people.empty} lead={w.people.emptyLead} />
                    ) : (
                      <EmptyState
                        title={
                          read.more === undefined ? w.shared.nothingFound : w.people.searching({ count: all.length })
                        }
                        lead={w.people.searchHint}
                      />
                    )
                  }
                />
                <More {...read} />
              </SheetPart>
            </Sheet>
          );
        }}
      </Loaded>
    </Page>
  );
}
