import { corrections } from '#lib/contract/corrections.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Recalled.module.css';

/** What a recall takes back, unit by unit and counted, before it is decided on. */
export function RecallEffects({ cycle, unit }: { cycle: CycleDetail; unit: string }) {
  const w = useWords('corrections').recall;
  const names = useUnitNames();
  const read = useRead(corrections.recallEffects, { params: { cycle: cycle.id, unit }, fresh: true });
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={3} height={28} />}>
      {({ units }) => {
        const runs = units.filter(({ run }) => run === 'calculated').length;
        return (
          <div aria-live="polite">
            {units.length > 1 ? <p>{w.together({ count: units.length })}</p> : null}
            <p>
              <b>{w.what}</b>
            </p>
            <ul className={s['effects']}>
              {units.map(({ unit: one, people, acknowledged }) => (
                <li key={one}>{w.people({ unit: names.of(one), count: people, acknowledged })}</li>
              ))}
              {runs === 0 ? null : <li>{w.runs({ count: runs })}</li>}
              <li>{w.kept}</li>
              {units.length === cycle.units.length ? null : <li>{w.others}</li>}
            </ul>
          </div>
        );
      }}
    </Loaded>
  );
}
