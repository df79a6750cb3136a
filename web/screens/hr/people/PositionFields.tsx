import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { staff } from '#lib/contract/staff.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import form from '../shared/Fields.module.css';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Typed } from './form.ts';
import s from './PositionFields.module.css';

export type Position = ReplyOf<typeof staff.read>['positions'][number];

interface Props {
  typed: Typed;
  onChange: (typed: Typed) => void;
  /** From which day the position holds; absent where there has been one only and nothing changes. */
  since: string | undefined;
  /** Unit, post or supervisor are being changed. */
  moves: boolean;
  positions: readonly Position[];
  problem: ApiProblem | undefined;
}

/** From when on a position holds, who leads beside the supervisor, and what somebody was before. */
export function PositionFields({ typed, onChange, since, moves, positions, problem }: Props) {
  const { people } = useWords('hr');
  const w = people.form.position;
  const other = typed.second.trim();
  const second = useRead(staff.read, { params: { person: other }, when: other !== '' }).data;
  return (
    <>
      <div className={form['fields']}>
        {since === undefined ? null : (
          <div className={form['whole']}>
            <TextField
              label={moves ? w.since : w.presentSince}
              type="date"
              value={since}
              onChange={(value) => onChange({ ...typed, since: value })}
              optional={moves}
              hint={moves ? w.sinceHint : w.presentHint}
              error={problem?.at('since')}
            />
          </div>
        )}
        <TextField
          label={w.second}
          value={typed.second}
          onChange={(value) =>
            onChange({ ...typed, second: value, percent: typed.percent === '' ? '30' : typed.percent })
          }
          optional
          hint={second === undefined ? w.secondHint : w.secondIs({ name: second.name })}
          error={problem?.at('second.supervisor')}
        />
        {other === '' ? null : (
          <TextField
            label={w.percent}
            type="number"
            value={typed.percent}
            onChange={(value) => onChange({ ...typed, percent: value })}
            hint={w.percentHint}
            error={problem?.at('second.percent')}
          />
        )}
      </div>
      {positions.length > 1 ? <History positions={positions} /> : null}
    </>
  );
}

function History({ positions }: Pick<Props, 'positions'>) {
  const w = useWords('hr').people.form.position;
  const units = useUnitNames();
  const say = useSay();
  const f = useFormat();
  return (
    <>
      <h3 className={s['head']}>{w.history}</h3>
      <ol className={s['history']}>
        {positions.map(({ from, unit, post, supervisor }) => (
          <li key={from}>
            <time dateTime={from}>{w.from({ day: f.date(from, { year: true }) })}</time>
            <span>
              {units.of(unit)} · {say(post)}
              <small className="quiet">{supervisor === null ? w.noSupervisor : w.under({ number: supervisor })}</small>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
