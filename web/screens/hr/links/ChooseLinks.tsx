import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Choices } from '../../employee/preferences/Choices.tsx';
import type { MissingPerson } from '../progress/rows.ts';
import { Filters, isMeant, PersonSearch } from '../shared/Filters.tsx';
import { type Made, useMaking } from './use-making.ts';

interface Props {
  cycle: string;
  people: readonly MissingPerson[];
  onMade: (made: Made) => void;
}

/** Whose evaluations are still taken, to be ticked. */
export function ChooseLinks({ cycle, people, onMade }: Props) {
  const w = useWords('links');
  const { kinds } = useWords('progress');
  const f = useFormat();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const making = useMaking(cycle, onMade);
  const open = people.flatMap(({ employee, evaluations }) =>
    evaluations
      .filter(({ kind, state }) => kind !== 'peer' && (state === 'requested' || state === 'draft'))
      .map((evaluation) => ({ ...evaluation, employee })),
  );
  const shown = open.filter(({ employee, rater }) => isMeant(rater, typed) || isMeant(employee, typed));
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => [...before.filter((id) => !ids.includes(id)), ...(on ? ids : [])]);
  const ids = shown.map(({ id }) => id);
  const whole = ids.length > 0 && ids.every((id) => chosen.includes(id));
  if (open.length === 0)
    return (
      <Sheet>
        <EmptyState title={w.nobody} lead={w.nobodyLead} />
      </Sheet>
    );
  return (
    <>
      <Sheet>
        <SheetPart
          title={w.choose}
          actions={
            <Filters>
              <PersonSearch value={typed} onChange={setTyped} />
              <Button small onClick={() => choose(ids, !whole)}>
                {whole ? w.none : w.all}
              </Button>
            </Filters>
          }
        >
          <p className="quiet">{w.chooseLead}</p>
          <p className="quiet">{w.noPeers}</p>
          <Choices
            label={w.choose}
            kind="checkbox"
            chosen={chosen}
            onChange={(id, on) => choose([id], on)}
            choices={shown.map(({ id, kind, rater, employee, dueAt }) => ({
              value: id,
              label: w.item({ rater: rater.name, kind: kinds[kind], employee: employee.name }),
              hint: `${rater.id} · ${w.due({ date: f.date(dueAt) })}`,
            }))}
          />
        </SheetPart>
      </Sheet>
      <StickyBar status={null}>
        <Button
          kind="fill"
          why={chosen.length === 0 ? w.needed : undefined}
          busy={making.busy}
          problem={making.problem}
          onClick={() => void making.make(chosen)}
        >
          {w.make({ count: chosen.length })}
        </Button>
      </StickyBar>
    </>
  );
}
