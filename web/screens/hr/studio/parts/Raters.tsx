import { useWords } from '../../../../i18n/words.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { MeaningField } from '../fields/MeaningField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Problems } from '../fields/Problems.tsx';
import { ShareRows } from '../fields/ShareRows.tsx';
import type { PartProps } from '../part-props.ts';
import { at, isFields, type Json, remove, set } from '../scheme-draft.ts';
import { gapOf } from '../weights.ts';
import { numberAt } from '../read-draft.ts';
import s from './Parts.module.css';
import { meanings } from './when-missing.ts';

/** Who rates, how much each kind counts, and what holds where nobody of a kind rated. */
export function Raters(part: PartProps) {
  const w = useWords('studio').rating;
  const { draft, path, readOnly } = part;
  const listed = at(draft, path);
  const kinds = raterKinds.filter((kind) => isFields(listed) && Object.hasOwn(listed, kind));
  const turn = (kind: (typeof raterKinds)[number], on: boolean) =>
    part.edit((all) => (on ? added(all, kind) : remove(all, [...path, kind])));
  const added = (all: Json, kind: string): Json => {
    const gap = gapOf(kinds.map((one) => numberAt(all, [...path, one, 'weight'])));
    return set(all, [...path, kind], gap > 0 ? { weight: gap } : {});
  };
  return (
    <div className={s['part']}>
      <p className="quiet">{w.raters.lead}</p>
      {kinds.length === 0 ? (
        <>
          <p>{w.raters.nobody}</p>
          <Problems part={part} path={path} />
        </>
      ) : (
        <ShareRows
          part={part}
          label={w.raters.weight}
          rows={kinds.map((kind) => ({ path: [...path, kind, 'weight'], name: w.kinds[kind] }))}
        />
      )}
      <div>
        {raterKinds.map((kind) => {
          const here = kinds.includes(kind);
          return (
            <section key={kind} className={s['kind']} aria-label={w.kinds[kind]}>
              <h3>
                <label>
                  <input
                    type="checkbox"
                    aria-label={w.raters.has({ kind: w.kinds[kind] })}
                    checked={here}
                    disabled={readOnly}
                    onChange={(event) => turn(kind, event.target.checked)}
                  />{' '}
                  {w.kinds[kind]}
                </label>
              </h3>
              {here ? (
                <div>
                  {kind === 'self' || kind === 'supervisor' ? null : (
                    <NumberField
                      part={part}
                      path={[...path, kind, 'minResponses']}
                      label={w.raters.minResponses}
                      unit={w.raters.answers}
                      hint={w.raters.minHint}
                      placeholder="1"
                    />
                  )}
                  <MeaningField
                    part={part}
                    path={[...path, kind, 'whenMissing']}
                    label={w.raters.missing}
                    options={meanings(w.whenMissing)}
                    otherwise="redistribute"
                  />
                </div>
              ) : null}
            </section>
          );
        })}
      </div>
    </div>
  );
}
