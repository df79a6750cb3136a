import type { appeals } from '#lib/contract/appeals.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from '../../ui/CaseList.module.css';
import { useUnitName } from '../../ui/use-unit-name.ts';

export type Cases = ReplyOf<typeof appeals.list>;
type Item = Cases['items'][number];

/** Everybody with a case: where it stands, since when, and who may decide it. */
export function CaseList({ data: { cycle, items } }: { data: Cases }) {
  return (
    <ul className={s['list']}>
      {items.map((item) => (
        <li key={item.employee.id}>
          <span>
            <Link to={paths.appeal(cycle.id, item.employee)}>{item.employee.name}</Link>
            <br />
            <Said item={item} />
          </span>
          <Standing item={item} />
        </li>
      ))}
    </ul>
  );
}

function Said({ item: { appeal, putOff, employee } }: { item: Item }) {
  const words = useWords('appeals');
  const f = useFormat();
  const unitName = useUnitName();
  const parts = [
    unitName(employee.unit),
    ...(putOff === null ? [] : [words.putOff({ reason: putOff.reason })]),
    ...(appeal === null
      ? []
      : [words.page.lead({ at: f.date(appeal.filedAt), about: words.own.abouts[appeal.about] })]),
    ...(appeal?.state === 'filed'
      ? [
          appeal.deciders.length === 0
            ? words.page.nobody
            : words.list.who({ names: appeal.deciders.map(({ name }) => name).join(words.list.and) }),
        ]
      : []),
  ];
  return <small className="quiet">{parts.join(' · ')}</small>;
}

/** What the case waits for, or that nothing is left to do. */
function Standing({ item: { appeal, open, owed, further } }: { item: Item }) {
  const w = useWords('appeals');
  const last = further.at(-1);
  if (appeal?.state === 'filed') return <StateMark state="late">{w.states.filed}</StateMark>;
  if (owed !== null) return <StateMark state="warn">{w.list.owed[owed]}</StateMark>;
  if (last !== undefined && last.run > 0)
    return <StateMark state={open ? 'draft' : 'done'}>{w.page.runs[last.state]}</StateMark>;
  return <StateMark state="done">{appeal === null ? w.page.published : w.states[appeal.state]}</StateMark>;
}
