import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { policies } from '#lib/contract/policies.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './NeedList.module.css';

type Listed = ReplyOf<typeof policies.list>['items'];

/** Versions of policies that wait for this person's approval: of no cycle, so they stand by themselves. */
export function PoliciesNeed({ items }: { items: Listed }) {
  const w = useWords('hr').overview.policy;
  const say = useSay();
  return items.flatMap(({ id, name, draft }) => {
    if (draft?.approve.allowed !== true) return [];
    const { number, writers } = draft;
    const title = w.title({ name: say(name), number });
    return (
      <div key={id} className={s['alone']}>
        <Sheet>
          <div className={s['need']}>
            <StateMark state="late" heard>
              {title}
            </StateMark>
            <div>
              <p>{title}</p>
              <p className="quiet">
                <small>{w.more({ writer: writers.at(-1)?.name ?? '' })}</small>
              </p>
            </div>
            <span />
            <ButtonLink small to={paths.policy(id, number)}>
              {w.go}
            </ButtonLink>
          </div>
        </Sheet>
      </div>
    );
  });
}
