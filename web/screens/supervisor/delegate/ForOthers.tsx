import type { Waiting } from '#lib/contract/me.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './ForOthers.module.css';

/** Of all that waits for me, what I fill in for a supervisor who is away. */
export const forOthersIn = (waiting: readonly Waiting[]) =>
  waiting.flatMap(({ cycle, evaluation, dueAt }) =>
    evaluation === null || evaluation.onBehalfOf === null
      ? []
      : [{ ...evaluation, onBehalfOf: evaluation.onBehalfOf, cycle, dueAt }],
  );

/** These forms, each with the way to it; nothing where there is none. */
export function ForOthers({ forms }: { forms: ReturnType<typeof forOthersIn> }) {
  const w = useWords('supervisor').delegate.forOthers;
  const f = useFormat();
  if (forms.length === 0) return null;
  return (
    <Sheet>
      <SheetPart title={w.title} aside={<small>{w.lead}</small>} bare>
        <ul className={s['list']}>
          {forms.map(({ id, cycle, employee, onBehalfOf, dueAt, rated }) => (
            <li key={id}>
              <div>
                <b>{employee}</b>
                <p className="quiet">
                  {w.of({ name: onBehalfOf })}
                  {dueAt === null ? null : ` · ${w.due({ date: f.date(dueAt), left: f.left(dueAt) })}`}
                </p>
              </div>
              <ButtonLink to={paths.evaluation(cycle.id, id)} label={w.rate({ name: employee, begun: rated > 0 })}>
                {rated > 0 ? w.goOn : w.begin}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </SheetPart>
    </Sheet>
  );
}
