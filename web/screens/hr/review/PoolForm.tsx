import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { theConfig } from '../../../api/config.ts';
import { useWords } from '../../../i18n/words.ts';
import { offerUndo } from '../../../ui/undo.ts';
import { Button } from '../../../ui/Button.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { currencyDigits } from '#lib/domain/number/amount.ts';
import { Refusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { type CycleDetail, useCycle } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { PoolRow } from './PoolRow.tsx';
import s from './Pools.module.css';
import { type Entered, entriesOf, type Pools, poolsOf } from './pool-entries.ts';
import { poolsAsBefore } from './take-back.ts';
import type { Review } from './types.ts';
import { amounts, counts } from './UnitTotals.tsx';

interface Props {
  cycle: CycleDetail;
  totals: Review['units'];
  only: string | undefined;
}

/** One row for each unit: its pool and what of it is kept back, as text, turned into minor units digit by digit. */
export function PoolForm({ cycle, totals, only }: Props) {
  const { review: w, shared } = useWords('hr');
  const units = useUnitNames();
  const digits = currencyDigits(theConfig().currency);
  const { etag } = useCycle();
  const move = useVersionedMove(cycles.pools, wholeCycle);
  const [first] = useState(() => entriesOf(cycle.units, cycle.pools, digits));
  const [entered, setEntered] = useState(first);
  const pools = poolsOf(entered, digits);
  const change = (unit: string, next: Entered) => setEntered({ ...entered, [unit]: next });
  // A unit that never had a pool has none to be taken away.
  const pick = (all: Pools) =>
    Object.fromEntries(Object.entries(all).filter(([unit, pool]) => pool !== null || cycle.pools[unit] !== undefined));
  const save = async () => {
    if (pools === undefined) return;
    const done = await move.run({ params: { cycle: cycle.id }, body: { pools: pick(pools) }, ifMatch: etag });
    if (done === undefined) return;
    const before = Object.fromEntries(cycle.units.map((unit) => [unit, cycle.pools[unit] ?? null]));
    offerUndo({ said: w.savedPools, undo: () => poolsAsBefore(cycle.id, done.etag, before) });
  };
  const tooMuch = Object.values(pools ?? {}).some((pool) => pool !== null && pool.reserve > pool.amount);
  const unchanged = JSON.stringify(first) === JSON.stringify(entered);
  const places = cycle.units.map((unit) => `pools.${unit}`);
  const { form, refusal } = useForm(move, places, save);
  return (
    <form {...form}>
      <div className={s['scroll']}>
        <table className={`${s['table']} ${s['form']}`}>
          <thead>
            <tr>
              <th scope="col">{shared.unit}</th>
              <th scope="col">{w.amountHead}</th>
              <th scope="col">{w.reserveHead}</th>
              {totals.length === 0
                ? null
                : [...counts, ...amounts].map((name) => (
                    <th key={name} scope="col" className="num">
                      {w[name]}
                    </th>
                  ))}
            </tr>
          </thead>
          <tbody>
            {cycle.units.map((unit) => (
              <PoolRow
                key={unit}
                unit={unit}
                name={units.of(unit)}
                entered={entered[unit] ?? { amount: '', reserve: '' }}
                onChange={(next) => change(unit, next)}
                totals={totals.length === 0 ? undefined : (totals.find((one) => one.unit === unit) ?? null)}
                known={only === undefined || only === unit}
                problem={move.problem}
                digits={digits}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={s['acts']}>
        <Refusal problem={refusal} />
        {cycle.signedOff === null ? null : <small className="quiet">{w.losesSignOff}</small>}
        <Button
          type="submit"
          busy={move.busy}
          why={unchanged ? w.unchanged : pools === undefined ? w.amountWrong : tooMuch ? w.reserveMore : undefined}
        >
          {w.savePools}
        </Button>
      </div>
    </form>
  );
}
