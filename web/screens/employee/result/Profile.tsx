import { axesOf, profileOf } from '#lib/domain/calculation/profile.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { change } from '../../../ui/receipt/exact.ts';
import { usePhone } from '../../../ui/use-media.ts';
import s from './Profile.module.css';
import { type Axis, Radar } from './Radar.tsx';
import type { ResultData } from './ResultPage.tsx';

interface Props {
  policy: Policy;
  result: Result;
  period: string;
  previous: ResultData['previous'];
}

/** Where the points come from, against the last time: drawn, and as the table that the drawing is of. */
export function Profile({ policy, result, period, previous }: Props) {
  const say = useSay();
  const phone = usePhone();
  const now = profileOf(policy, result);
  const before = previous?.points ?? {};
  const axes = axesOf(policy).map(({ id, name }): Axis => ({
    id,
    name: name === undefined ? id : say(name),
    now: now[id],
    before: before[id],
  }));
  const compared = axes.some((axis) => axis.before !== undefined);
  const known = axes.flatMap((axis) =>
    [axis.now, axis.before].flatMap((value) => (value === undefined ? [] : [Number(value)])),
  );
  const from = beginning(Math.min(...known), policy.maxScore);
  return (
    <div className={s['profile']}>
      {axes.length < 3 || known.length === 0 ? null : (
        <figure>
          <Radar axes={axes} from={from} to={policy.maxScore} width={phone ? 324 : 420} />
          <Legend from={from} compared={compared} />
        </figure>
      )}
      <Table
        axes={axes}
        decimals={policy.scoreDecimals}
        period={period}
        before={compared ? previous?.period : undefined}
      />
    </div>
  );
}

/** The middle of the drawing: a round number a step below the least, so that differences are seen. */
function beginning(least: number, most: number): number {
  const step = most / 10;
  return Math.max(0, Math.floor(least / step - 1) * step);
}

function Legend({ from, compared }: { from: number; compared: boolean }) {
  const w = useWords('employee').result.profile;
  return (
    <figcaption className={s['legend']} aria-hidden="true">
      <span className={s['solid']}>{w.now}</span>
      {compared ? <span className={s['dashed']}>{w.before}</span> : null}
      <span>{w.middle({ from })}</span>
    </figcaption>
  );
}

interface TableProps {
  axes: readonly Axis[];
  decimals: number;
  period: string;
  before: string | undefined;
}

function Table({ axes, decimals, period, before }: TableProps) {
  const w = useWords('employee').result.profile;
  const language = useLanguage();
  return (
    <table className={s['table']}>
      <caption className="heard">{w.title}</caption>
      <thead>
        <tr>
          <th scope="col">{w.what}</th>
          {before === undefined ? null : (
            <th scope="col">
              {w.before}
              <small>{periodName(language, before)}</small>
            </th>
          )}
          <th scope="col">
            {w.now}
            <small>{periodName(language, period)}</small>
          </th>
          {before === undefined ? null : <th scope="col">{w.change}</th>}
        </tr>
      </thead>
      <tbody>
        {axes.map((axis) => (
          <tr key={axis.id}>
            <th scope="row">{axis.name}</th>
            {before === undefined ? null : <td>{axis.before ?? '—'}</td>}
            <td>
              <b>{axis.now ?? '—'}</b>
            </td>
            {before === undefined ? null : (
              <td>
                {axis.now === undefined || axis.before === undefined ? '—' : change(axis.before, axis.now, decimals)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
