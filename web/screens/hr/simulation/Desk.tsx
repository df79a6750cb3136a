import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { Answer } from './Answer.tsx';
import s from './Desk.module.css';
import { GradeFields } from './GradeFields.tsx';
import { PolicyWeights } from './PolicyWeights.tsx';
import { Results } from './Results.tsx';
import { SaveDraft } from './SaveDraft.tsx';
import controls from './Controls.module.css';
import { UnitFields } from './UnitFields.tsx';
import { useSimulation } from './use-simulation.ts';

interface Props {
  cycle: string;
  base: { policy: string; version: number };
}

/** What can be changed beside what it does. Old numbers stay, paler, until the newest come. */
export function Desk({ cycle, base }: Props) {
  const w = useWords('simulation');
  const simulating = useSimulation(cycle, base);
  const { answered, policy, terms, edited, otherTerms } = simulating;
  // What was typed but could not be read goes too.
  const [round, setRound] = useState(0);
  const { data, problem, busy, behind, again } = answered;
  const waiting = busy || (behind && problem === undefined);
  const read = {
    data,
    etag: null,
    problem: data === undefined ? problem : undefined,
    loading: data === undefined,
    again,
  };
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={12} />}>
      {(simulated) => (
        <div className={s['desk']}>
          <Sheet>
            <SheetPart title={w.controls}>
              {policy === undefined ? null : (
                <div className={controls['controls']} key={round}>
                  <PolicyWeights policy={policy} onChange={simulating.change} />
                  <GradeFields policy={policy} onChange={simulating.change} />
                  <UnitFields
                    policy={policy}
                    onChange={simulating.change}
                    simulated={simulated}
                    terms={terms}
                    onTerms={simulating.changeTerms}
                  />
                </div>
              )}
              <div className={controls['acts']}>
                <SaveDraft base={base} calculation={edited ? policy : undefined} />
                {edited || otherTerms ? (
                  <Button
                    kind="quiet"
                    onClick={() => {
                      simulating.reset();
                      setRound(round + 1);
                    }}
                  >
                    {w.reset}
                  </Button>
                ) : null}
              </div>
              {edited && otherTerms ? <p className="quiet">{w.termsStay}</p> : null}
            </SheetPart>
          </Sheet>
          <div className={s['results']} aria-busy={waiting}>
            <Answer simulated={simulated} waiting={waiting} behind={behind} />
            {problem === undefined ? null : <ErrorNote problem={problem} />}
            <div className={behind ? s['behind'] : undefined}>
              <Results simulated={simulated} />
            </div>
          </div>
        </div>
      )}
    </Loaded>
  );
}
