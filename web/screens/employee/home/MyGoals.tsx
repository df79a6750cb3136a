import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { home } from '#lib/contract/me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';

/** The way to my goals, all through the period; nothing where no policy asks for any. */
export function MyGoals({ cycles }: { cycles: ReplyOf<typeof home>['goals'] }) {
  const w = useWords('employee').home;
  const say = useSay();
  return cycles.map(({ id, name }) => (
    <Sheet key={id}>
      <SheetPart title={w.myGoals} aside={say(name)}>
        <p className="quiet">{w.myGoalsLead}</p>
        <p>
          <Link to={paths.goals(id)}>{w.noteProgress}</Link>
        </p>
      </SheetPart>
    </Sheet>
  ));
}
