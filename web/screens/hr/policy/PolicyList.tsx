import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { periodWord } from './period-word.ts';
import s from './PolicyList.module.css';
import type { ListedPolicy } from './versions/types.ts';

/** One row for each policy: what is in force, where it is used, and what is being written. */
export function PolicyList({ items }: { items: readonly ListedPolicy[] }) {
  const words = useWords('hr').policy;
  const w = useWords('policies').list;
  const say = useSay();
  return (
    <ul className={s['list']} aria-label={words.list}>
      {items.map((policy) => (
        <li key={policy.id}>
          <div>
            <Link to={paths.policy(policy.id)} className={s['name']}>
              {say(policy.name)}
            </Link>
            <p className="quiet">
              {periodWord(words, policy.period)}
              {' · '}
              {w.inUse({ count: policy.inUse })}
            </p>
          </div>
          <div className={s['state']}>
            <InForce policy={policy} />
            <Draft policy={policy} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function InForce({ policy: { current, versions } }: { policy: ListedPolicy }) {
  const w = useWords('policies').list;
  if (current !== null) return <StateMark state="done">{w.inForce({ number: current })}</StateMark>;
  return <StateMark state="none">{versions > 0 ? w.retired : w.none}</StateMark>;
}

/** Whoever may approve it finds the way to what it changes. */
function Draft({ policy: { id, draft } }: { policy: ListedPolicy }) {
  const w = useWords('policies').list;
  if (draft === null) return null;
  const { number, submitted, approve } = draft;
  const writer = draft.writers.at(-1)?.name ?? '';
  return (
    <>
      <StateMark state={submitted === null ? 'draft' : 'late'} wraps>
        {submitted === null ? w.draft({ number, writer }) : w.waits({ number, writer })}
      </StateMark>
      {approve.allowed ? (
        <ButtonLink small to={paths.policy(id, number)}>
          {w.look}
        </ButtonLink>
      ) : null}
    </>
  );
}
