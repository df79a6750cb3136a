import type { ReactNode } from 'react';
import { rounded } from '#lib/domain/number/format.ts';
import { fraction, multiply, whole } from '#lib/domain/number/rational.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { type State, StateMark } from '../../../ui/StateMark.tsx';
import type { ListedCycle } from './needs.ts';
import s from './Overview.module.css';
import type { useKnown } from './use-known.ts';

interface Props {
  running: readonly ListedCycle[];
  known: ReturnType<typeof useKnown>;
}

/** Three numbers that matter: who keeps the sign-off waiting, what is late, how much is in. */
export function Figures({ running, known }: Props) {
  const w = useWords('hr');
  const { figures } = w.overview;
  const say = useSay();
  const all = running.map((cycle) => ({ cycle, ...known.of(cycle.id) }));
  const stuck = all.filter(({ blocked }) => blocked > 0).map(({ cycle }) => say(cycle.name));
  const late = all.reduce((sum, one) => sum + one.late, 0);
  const totals = [...known.progress.values()].flatMap(({ units }) => units.map(({ total }) => total));
  const due = totals.reduce((sum, total) => sum + total.due, 0);
  const done = totals.reduce((sum, total) => sum + total.done, 0);
  const percent = due === 0 ? '—' : rounded(multiply(fraction(BigInt(done), BigInt(due)), whole(100)), 1);
  return (
    <div className={s['figures']}>
      <Figure
        figure={known.blocked}
        unit={figures.people}
        state={known.blocked > 0 ? 'blocked' : 'done'}
        title={known.blocked > 0 ? figures.blocked : figures.blockedNone}
      >
        {figures.blockedMore({ cycles: stuck.join(w.shared.and) })}
      </Figure>
      <Figure
        figure={late}
        unit={figures.pieces}
        state={late > 0 ? 'late' : 'done'}
        title={late > 0 ? figures.late : figures.lateNone}
      >
        {late > 0 ? figures.lateMore : ''}
      </Figure>
      <Figure figure={percent} unit={due === 0 ? '' : '%'} state={due === 0 ? 'none' : 'draft'} title={figures.done}>
        {due === 0 ? figures.doneNone : figures.doneMore({ done, due })}
      </Figure>
    </div>
  );
}

interface FigureProps {
  figure: number | string;
  unit?: string;
  state: State;
  title: string;
  children: ReactNode;
}

function Figure({ figure, unit = '', state, title, children }: FigureProps) {
  return (
    <div>
      <b className={s['figure']}>
        {figure}
        {unit === '' ? null : <small>{unit}</small>}
      </b>
      <p>
        <StateMark state={state}>{title}</StateMark>
        <br />
        <small className="quiet">{children}</small>
      </p>
    </div>
  );
}
