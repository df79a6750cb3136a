import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import s from './Improvement.module.css';
import { stateMarks } from './types.ts';

type Mine = ReplyOf<typeof improvements.mine>;

/** The cases that I keep as supervisor, and those about me. */
export function Improvements() {
  const w = useWords('training').improvement;
  const read = useRead(improvements.mine);
  return (
    <Page title={w.list} width="read">
      <Loaded read={read}>
        {({ kept, own }) => (
          <Sheet>
            {kept.length + own.length === 0 ? <EmptyState title={w.noneKept} lead={w.noneKeptLead} /> : null}
            {kept.length === 0 ? null : <Cases title={w.kept} cases={kept} />}
            {own.length === 0 ? null : <Cases title={w.own} cases={own} />}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}

function Cases({ title, cases }: { title: string; cases: Mine['kept'] }) {
  const w = useWords('training').improvement;
  const say = useSay();
  return (
    <SheetPart title={title}>
      <ul className={s['list']}>
        {cases.map(({ cycle, cycleName, unit, employee, name, kind, state }) => (
          <li key={`${cycle} ${employee}`}>
            <span>
              <b>{name}</b>{' '}
              <span className="quiet">
                {say(cycleName)} · {w.kinds[kind]}
              </span>
            </span>
            <StateMark state={stateMarks[state]}>{w.states[state]}</StateMark>
            <ButtonLink small to={paths.improvement(cycle, { id: employee, unit })} label={w.lookAt({ name })}>
              {w.look}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
