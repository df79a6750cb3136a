import { useState } from 'react';
import { schedule } from '#lib/contract/schedule.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { usePages } from '../../../api/use-pages.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Coverage.module.css';
import { CoverageTable } from './CoverageTable.tsx';
import { groupOf, type Group, groups } from './coverage-groups.ts';
import type { Assignment } from './types.ts';

/** Of one unit: how many are covered once, by nothing, twice, or left out by a rule; and who. */
export function Coverage({ assignments }: { assignments: readonly Assignment[] }) {
  const w = useWords('hr').schedule.coverage;
  const units = useMe().data?.organisation.units ?? [];
  const names = useUnitNames();
  const [wanted, choose] = useAddressValue('unit');
  const [group, setGroup] = useState<Group>();
  const unit = (units.find(({ id }) => id === wanted) ?? units[0])?.id;
  const read = usePages(schedule.coverage, { query: { unit: unit ?? '' }, when: unit !== undefined, whole: true });
  if (unit === undefined) return null;
  return (
    <Sheet>
      <SheetPart
        title={w.title}
        aside={<small>{w.lead}</small>}
        actions={
          <SelectField
            label={w.unit}
            heard
            value={unit}
            onChange={(id) => choose(id, { replace: true })}
            options={units.map(({ id }) => ({ value: id, label: names.of(id) }))}
          />
        }
        bare
      >
        <Loaded read={read} skeleton={<TableSkeleton rows={6} />}>
          {(people) => (
            <>
              <fieldset className={s['counts']} aria-label={w.filter}>
                {groups.map((one) => (
                  <Count
                    key={one ?? 'all'}
                    group={one}
                    count={people.filter((person) => one === undefined || groupOf(person) === one).length}
                    chosen={one === group}
                    onChoose={() => setGroup(one)}
                  />
                ))}
              </fieldset>
              {read.more === undefined ? null : <p className={s['reading']}>{w.counting({ count: people.length })}</p>}
              <CoverageTable
                unit={unit}
                assignments={assignments}
                people={people.filter((person) => group === undefined || groupOf(person) === group)}
                more={read.more !== undefined}
                empty={<EmptyState title={w.nobody} lead={w.nobodyLead} />}
              />
            </>
          )}
        </Loaded>
      </SheetPart>
    </Sheet>
  );
}

interface CountProps {
  group: Group | undefined;
  count: number;
  chosen: boolean;
  onChoose: () => void;
}

function Count({ group, count, chosen, onChoose }: CountProps) {
  const w = useWords('hr').schedule.coverage;
  return (
    <label>
      <input type="radio" name="coverage" checked={chosen} onChange={onChoose} />
      <b>{count}</b>
      <small>{w[group ?? 'all']}</small>
    </label>
  );
}
