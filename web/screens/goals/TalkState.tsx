import type { ReactNode } from 'react';
import type { GoalTalk } from '#lib/contract/goals.ts';
import { useWords } from '../../i18n/words.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Goals.module.css';
import { otherName } from './talk.ts';

/** Whose turn it is, and what the other side said with it. */
export function TalkState({ talk }: { talk: GoalTalk }) {
  const w = useWords('goals');
  const { word, by, side } = talk;
  const said = word !== null && by !== null && by !== side;
  const speaker = by === 'employee' ? talk.employee.name : (talk.supervisor ?? '');
  return (
    <div className={s['state']}>
      <Line talk={talk} />
      {said ? (
        <p className={s['word']}>
          <small className="quiet">{w.state.wordOf({ name: speaker })}</small>
          {word}
        </p>
      ) : null}
    </div>
  );
}

function Line({ talk }: { talk: GoalTalk }) {
  const w = useWords('goals').state;
  const f = useFormat();
  const { state, by, side, at, agreed, frozen, employee, supervisor } = talk;
  const other = otherName(talk);
  if (frozen)
    return agreed === null ? (
      <p className="quiet">{w.never}</p>
    ) : (
      <Said mark={<StateMark state="done">{w.frozen}</StateMark>} />
    );
  if (state === 'agreed')
    return <Said mark={<StateMark state="done">{w.agreed({ at: f.date(at ?? '') })}</StateMark>} />;
  const holds = agreed === null ? undefined : w.stillHolds;
  if (state === 'proposed') {
    const waitsFor = by === 'employee' ? (supervisor ?? '') : employee.name;
    if (by === side || side === null)
      return <Said mark={<StateMark state="draft">{w.waits({ name: waitsFor })}</StateMark>} lead={holds} />;
    const words = talk.before === null ? w.answer : w.changed;
    return <Said mark={<StateMark state="warn">{words({ name: other })}</StateMark>} lead={holds} />;
  }
  if (by !== null && by !== side && talk.word !== null)
    return <Said mark={<StateMark state="warn">{w.returned({ name: other })}</StateMark>} lead={holds} />;
  if (supervisor === null) return <p className="quiet">{w.noSupervisor}</p>;
  return side === 'employee' ? (
    <Said mark={<StateMark state="none">{w.nothing}</StateMark>} lead={holds ?? w.nothingLead} />
  ) : (
    <Said
      mark={<StateMark state="none">{w.nothingOf({ name: employee.name })}</StateMark>}
      lead={side === null ? undefined : (holds ?? w.nothingOfLead)}
    />
  );
}

const Said = ({ mark, lead }: { mark: ReactNode; lead?: string | undefined }) => (
  <>
    <p>{mark}</p>
    {lead === undefined ? null : <p className="quiet">{lead}</p>}
  </>
);
