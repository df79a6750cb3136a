import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Line } from '../../employee/evaluation/form-problems.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useEffect } from 'react';
import { keyRange } from './entry.ts';
import { focusComment } from './focus.ts';
import { RatingEntry } from './RatingEntry.tsx';
import s from './RowParts.module.css';
import { type GridRow, lackOf, lineOf } from './rows.ts';
import type { Shown } from './shown.ts';

type OfRow = Pick<Shown, 'grid' | 'line' | 'entry' | 'keys'> & { row: GridRow };

const wordId = ({ id }: GridRow) => `word-${id}`;

/** Who it is; opens the evidence. */
export function Name({ grid, row }: OfRow) {
  const w = useWords('supervisor').grid;
  const { employee, reason, state } = row.form;
  return (
    <span className={s['name']}>
      <i aria-hidden="true">{Array.from(employee.name)[0]}</i>
      <button
        type="button"
        aria-label={w.evidenceOf({ name: employee.name })}
        tabIndex={row.id === grid.person ? undefined : -1}
        onClick={() => grid.openEvidence(row.id)}
      >
        {employee.name}
      </button>
      <small className="quiet">{employee.id}</small>
      {state === 'submitted' ? (
        <StateMark state="done">{w.submitted}</StateMark>
      ) : row.writing === undefined ? (
        <StateMark state="blocked">{state === 'voided' ? w.voided : w.closed}</StateMark>
      ) : reason === null ? null : (
        <StateMark state="warn">
          <span title={reason}>{w.reopened}</span>
        </StateMark>
      )}
    </span>
  );
}

export function Rating({ grid, line, entry, row }: OfRow) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const own = lineOf(row, line.indicator);
  if (own !== undefined && own.goals.length > 0) return <GoalsButton grid={grid} row={row} line={own} />;
  return (
    <RatingEntry
      label={w.ratingOf({ name: row.form.employee.name, item: say(line.name) })}
      entry={entry}
      value={row.value.scores[line.indicator] ?? null}
      locked={row.writing === undefined}
      tabbed={row.id === grid.person}
      describedBy={wordId(row)}
      onChange={(value) => grid.rate(row.id, value)}
    />
  );
}

/** The rating that comes of the goals; opens them. */
function GoalsButton({ grid, row, line }: Pick<OfRow, 'grid' | 'row'> & { line: Line }) {
  const w = useWords('goals');
  const say = useSay();
  const rating = row.value.scores[line.indicator];
  return (
    <span className={s['goals']} data-rating aria-describedby={wordId(row)}>
      <b>{rating ?? '–'}</b>
      <Button
        small
        tabbed={row.id === grid.person}
        label={w.openOf({ name: row.form.employee.name, item: say(line.name) })}
        onClick={() => grid.openGoals(row.id)}
      >
        {w.byGoals({ count: line.goals.length })}
      </Button>
    </span>
  );
}

/** The word of the chosen step; what the rating still asks for; what the server said against it. */
export function Word({ grid, line, entry, keys, row }: OfRow) {
  const w = useWords('supervisor').grid;
  const rating = row.value.scores[line.indicator];
  const more = lackOf(row, line.indicator)?.more ?? 0;
  const { view } = row.writing ?? {};
  const step = entry.kind === 'steps' ? entry.steps.find(({ value }) => value === rating) : undefined;
  const current = keys && row.id === grid.person && row.writing !== undefined;
  const byGoals = (lineOf(row, line.indicator)?.goals.length ?? 0) > 0;
  const asked = current && rating === undefined && entry.kind === 'steps' && !byGoals;
  return (
    <span id={wordId(row)} className={[s['word'], asked ? s['asked'] : '', more > 0 ? s['asks'] : ''].join(' ')}>
      {view?.state === 'refused' && view.problem !== undefined ? (
        <StateMark state="blocked">{view.problem.errors[0]?.message ?? view.problem.detail}</StateMark>
      ) : more > 0 ? (
        <StateMark state="warn">{w.demand({ more })}</StateMark>
      ) : asked ? (
        w.press({ range: keyRange(entry.steps) })
      ) : entry.kind !== 'steps' ? null : rating === undefined ? (
        <span className="quiet">{w.unrated}</span>
      ) : (
        (step?.words ?? '')
      )}
    </span>
  );
}

/** Opens the comment; says whether there is one. */
export function CommentButton({ grid, line, row }: OfRow) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const written = (row.value.comments[line.indicator] ?? '').trim() !== '';
  const words = written ? w.written : w.comment;
  if (row.writing === undefined && !written) return null;
  return (
    <Button
      kind="quiet"
      small
      tabbed={row.id === grid.person}
      label={`${words}: ${row.form.employee.name}, ${say(line.name)}`}
      onClick={() => grid.openComment(row.id)}
    >
      {words}
    </Button>
  );
}

/** The comment, under its row. */
export function CommentField({ grid, line, row }: OfRow) {
  const w = useWords('supervisor').grid;
  const evaluation = useWords('evaluation');
  const say = useSay();
  useEffect(focusComment, []);
  const rating = row.value.scores[line.indicator];
  const more = lackOf(row, line.indicator)?.more ?? 0;
  return (
    <div className={s['field']} data-comment>
      <TextField
        label={w.commentOf({ name: row.form.employee.name, item: say(line.name) })}
        rows={2}
        longest={1000}
        value={row.value.comments[line.indicator] ?? ''}
        locked={row.writing === undefined}
        hint={more > 0 && rating !== undefined ? evaluation.extreme({ rating, more }) : w.escape}
        onChange={(text) => grid.comment(row.id, text)}
      />
      <Button small onClick={() => grid.go({ person: row.id })}>
        {w.done}
      </Button>
    </div>
  );
}
