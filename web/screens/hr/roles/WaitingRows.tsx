import { roles } from '#lib/contract/roles.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Refusal } from '../../../ui/Refusal.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import s from './Roles.module.css';
import { renewed, type Waiting } from './types.ts';
import { useWhy } from './use-why.ts';

/** Changes that somebody asked for: who, when, why, and who can confirm them. */
export function WaitingRows({ waiting }: { waiting: readonly Waiting[] }) {
  const w = useWords('hr').roles;
  return (
    <section className={s['role']} aria-label={w.waiting}>
      <h3>{w.waiting}</h3>
      <ul>
        {waiting.map((one) => (
          <Row key={one.id} waiting={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ waiting }: { waiting: Waiting }) {
  const w = useWords('hr').roles;
  const f = useFormat();
  const units = useUnitNames();
  const why = useWhy();
  const me = useMe().data?.person.id;
  const move = useVersionedMove(roles.decide, renewed);
  const { id, what, role, person, by, at, reason, confirmers, confirm, refuse } = waiting;
  const wish = w.wish[what]({ name: person.name, role: w.roles[role], units: units.list(waiting.units) });
  const decide = (decision: 'confirm' | 'refuse') => void move.run({ params: { request: id, decision } });
  const away = by.id === me ? w.takeBack : w.refuse;
  return (
    <li className={s['waiting']}>
      <StateMark state="late" heard>
        {w.waiting}
      </StateMark>
      <div>
        <p>
          <b>{wish}</b>
        </p>
        <p className="quiet">
          <small>
            {w.asked({ by: by.name, at: f.dateTime(at) })} · {w.because({ reason })}
          </small>
        </p>
        <p className="quiet">
          <small>{confirmers.length === 0 ? w.waitsForNobody : w.waitsFor({ names: confirmers.join(w.or) })}</small>
        </p>
        <Refusal problem={move.problem} />
      </div>
      <div className={s['acts']}>
        {refuse.allowed ? (
          <Button small busy={move.busy} label={w.actOf({ act: away, wish })} onClick={() => decide('refuse')}>
            {away}
          </Button>
        ) : null}
        <Button
          small
          kind="fill"
          busy={move.busy}
          why={why(confirm)}
          label={w.actOf({ act: w.confirm, wish })}
          onClick={() => decide('confirm')}
        >
          {w.confirm}
        </Button>
      </div>
    </li>
  );
}
