import type { Text } from '#lib/contract/text.ts';
import { laidOut, wayUp, withAllBelow } from '#lib/domain/organisation/unit-tree.ts';
import { type RankLevel, rankedTogether, rankLevels } from '#lib/domain/schedule/ranking.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import s from './UnitsField.module.css';

export interface ChoosableUnit {
  readonly id: string;
  readonly name: Text;
  readonly parent?: string | null | undefined;
}

interface Props {
  label: string;
  units: readonly ChoosableUnit[];
  chosen: readonly string[];
  rankBy: RankLevel;
  onChange: (chosen: string[], rankBy: RankLevel) => void;
  error: string | undefined;
}

/**
 * Which units take part; a chosen one takes all below it along. Where units have a tree, also on which level it ranks:
 * where the chosen ones do, one below another can be set apart, with a ranking and a pool of its own.
 */
export function UnitsField({ label, units, chosen, rankBy, onChange, error }: Props) {
  const w = useWords('hr').shared.unitTree;
  const say = useSay();
  const isTree = units.some(({ parent }) => parent);
  const inOrder = (ids: readonly string[]) => units.map(({ id }) => id).filter((id) => ids.includes(id));
  /** Whatever lies below a chosen unit takes part with it anyhow. */
  const highest = () =>
    chosen.filter(
      (id) =>
        !wayUp(units, id)
          .slice(1)
          .some((above) => chosen.includes(above)),
    );
  const toggle = (id: string, on: boolean) => {
    const below = new Set(withAllBelow(units, [id]));
    const others = chosen.filter((one) => one !== id && !(on && below.has(one)));
    onChange(inOrder(on ? [...others, id] : others), rankBy);
  };
  const setApart = (id: string, on: boolean) =>
    onChange(inOrder(on ? [...chosen, id] : chosen.filter((one) => one !== id)), rankBy);
  const rank = (by: RankLevel) => onChange(inOrder(by === 'named' ? chosen : highest()), by);
  return (
    <>
      <fieldset className={isTree ? `${s['units']} ${s['tree']}` : s['units']} aria-label={label}>
        {laidOut(units).map(({ unit: { id, name }, depth }) => {
          const takesAlong = wayUp(units, id)
            .slice(1)
            .some((above) => chosen.includes(above));
          return (
            <div key={id} className={s['unit']} data-depth={Math.min(depth, 4)}>
              <label>
                <input
                  type="checkbox"
                  checked={takesAlong || chosen.includes(id)}
                  disabled={takesAlong}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {say(name)}
              </label>
              {takesAlong && rankBy === 'named' ? (
                <label className={s['apart']}>
                  <input
                    type="checkbox"
                    aria-label={w.apartOf({ unit: say(name) })}
                    checked={chosen.includes(id)}
                    onChange={(event) => setApart(id, event.target.checked)}
                  />
                  {w.apart}
                </label>
              ) : null}
            </div>
          );
        })}
      </fieldset>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      {isTree ? (
        <div className={s['rank']}>
          <SelectField
            label={w.rankBy}
            value={rankBy}
            onChange={(value) => rank(rankLevels.find((one) => one === value) ?? 'own')}
            options={rankLevels.map((value) => ({ value, label: w.levels[value] }))}
            hint={w.hints[rankBy]}
          />
          <Rankings units={units} chosen={chosen} rankBy={rankBy} />
        </div>
      ) : null}
    </>
  );
}

/** What comes of the choice: each ranking with whom it takes along. */
function Rankings({ units, chosen, rankBy }: Pick<Props, 'units' | 'chosen' | 'rankBy'>) {
  const words = useWords('hr').shared;
  const say = useSay();
  const names = new Map(units.map(({ id, name }) => [id, say(name)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const ranked = rankedTogether(units, { units: chosen, by: rankBy });
  return (
    <div aria-live="polite" className="quiet">
      {ranked.units.length === 0 ? null : <p>{words.unitTree.rankings({ count: ranked.units.length })}</p>}
      <ul>
        {ranked.units.map((id) => {
          const along = (ranked.teams[id] ?? []).filter((one) => one !== id).map(nameOf);
          return (
            <li key={id}>
              {along.length === 0
                ? nameOf(id)
                : words.unitTree.ranking({ unit: nameOf(id), along: along.join(words.and) })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
