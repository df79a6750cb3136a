import { useId } from 'react';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../../../i18n/words.ts';
import { ShareRows } from '../../fields/ShareRows.tsx';
import { Problems } from '../../fields/Problems.tsx';
import { numberText } from '../../fields/number-text.ts';
import type { PartProps } from '../../part-props.ts';
import { keysAt, numberAt } from '../../read-draft.ts';
import { at, type Json } from '../../scheme-draft.ts';
import s from '../Parts.module.css';

const common = ['calculation', 'raters'];

/** The weights of raters in one indicator: those of the policy, or its own, which fill 100 as well. */
export function OwnRaters({ part }: { part: PartProps }) {
  const w = useWords('studio');
  const name = useId();
  const { draft, path } = part;
  const own = at(draft, path) !== undefined;
  const listed = raterKinds.filter((kind) => keysAt(draft, common).includes(kind));
  const written = keysAt(draft, path);
  // A kind that the policy has no more stays in sight until it is taken away.
  const kinds = raterKinds.filter((kind) => listed.includes(kind) || (own && written.includes(kind)));
  const said = listed
    .map((kind) => `${w.rating.kinds[kind]} ${numberText(at(draft, [...common, kind, 'weight']))}%`)
    .join(' · ');
  const begun = (): Json =>
    Object.fromEntries(listed.map((kind) => [kind, numberAt(draft, [...common, kind, 'weight']) ?? 0]));
  if (listed.length === 0 && !own) return <p className="quiet">{w.indicator.noRaters}</p>;
  return (
    <>
      <fieldset className={s['switch']} disabled={part.readOnly}>
        <legend>{w.indicator.raters}</legend>
        <label>
          <input type="radio" name={name} checked={!own} onChange={() => part.change(path, undefined)} />
          <span>
            {w.indicator.common}
            <small className="quiet">{said}</small>
          </span>
        </label>
        <label>
          <input type="radio" name={name} checked={own} onChange={() => part.change(path, begun())} />
          <span>{w.indicator.own}</span>
        </label>
      </fieldset>
      {own ? (
        <ShareRows
          part={part}
          label={w.indicator.raters}
          rows={kinds.map((kind) => ({ path: [...path, kind], name: w.rating.kinds[kind] }))}
        />
      ) : null}
      {own && kinds.length === 0 ? <Problems part={part} path={path} /> : null}
    </>
  );
}
