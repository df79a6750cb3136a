import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './Confirm.module.css';

/** The bonus rule in plain words, with my base (minor units). */
export function BonusRule({ policy, base }: { policy: Policy; base: number }) {
  const w = useWords('employee').confirm;
  const f = useFormat();
  const { bonus } = policy;
  if (bonus === undefined) return <p className="quiet">{w.noBonus}</p>;
  const { maxTimesBase, minServiceDays, roundTo } = bonus;
  const limit = maxTimesBase === undefined ? 0 : Math.floor((base * maxTimesBase) / roundTo) * roundTo;
  return (
    <>
      <p className={s['base']}>
        <span className="quiet">{w.base}</span>
        <b>
          <Money minor={base} />
        </b>
      </p>
      <p>{w[bonus.method]}</p>
      {bonus.coefficientCurve === undefined ? null : <p>{w.curve}</p>}
      {maxTimesBase === undefined ? null : (
        <p>{w.cap({ times: String(maxTimesBase), amount: f.money(Math.round(limit)) })}</p>
      )}
      {minServiceDays === undefined ? null : <p>{w.service({ days: minServiceDays })}</p>}
    </>
  );
}
