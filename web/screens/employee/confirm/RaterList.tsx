import { kindWeight } from '#lib/domain/policy/kind-weight.ts';
import { type Policy, type RaterKind, raterKinds } from '#lib/domain/policy/policy.ts';
import type { ComponentProps } from 'react';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { LeadList } from '../../../ui/LeadList.tsx';
import s from './Confirm.module.css';

interface Props {
  policy: Policy;
  supervisor: string | null;
  /** Where more than the supervisor led, everybody who did. */
  leads: ComponentProps<typeof LeadList>['leads'];
}

/** Who rates, with what part, and what happens without them; then the indicators that are blended in other parts. */
export function RaterList({ policy, supervisor, leads }: Props) {
  const w = useWords('employee').confirm;
  const say = useSay();
  const listed = raterKinds.flatMap((kind) => {
    const rule = policy.raters[kind];
    return rule === undefined ? [] : [{ kind, ...rule }];
  });
  const partsOf = (weightOf: (kind: RaterKind) => number) =>
    listed.flatMap(({ kind }) => (weightOf(kind) > 0 ? [`${w.kinds[kind]} ${weightOf(kind)}%`] : [])).join(' · ');
  const special = policy.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => ('rating' in indicator && indicator.rating.raters !== undefined ? [indicator] : []));
  return (
    <>
      <p className="quiet">{w.ratersLead}</p>
      <dl className={s['facts']}>
        {listed.map(({ kind, weight, minResponses, whenMissing }) => (
          <div key={kind}>
            <dt>
              {w.kinds[kind]} <b>{weight}%</b>
            </dt>
            <dd className="quiet">
              {kind === 'supervisor' && supervisor !== null && leads.length === 0
                ? `${w.supervisorIs({ name: supervisor })} · `
                : ''}
              {minResponses > 1 ? `${w.atLeast({ count: minResponses })} · ` : ''}
              {w.rule[whenMissing]}
              {kind === 'supervisor' && leads.length > 0 ? <LeadList leads={leads} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      {special.length === 0 ? null : <h3 className={s['apart']}>{w.special}</h3>}
      <dl className={s['facts']}>
        {special.map((indicator) => (
          <div key={indicator.id}>
            <dt>{indicator.name === undefined ? indicator.id : say(indicator.name)}</dt>
            <dd className="quiet">{partsOf((kind) => kindWeight(policy, indicator, kind))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
