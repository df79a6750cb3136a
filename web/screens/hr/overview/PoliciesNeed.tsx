import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { policies } from '#lib/contract/policies.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { NeedAlone } from './NeedAlone.tsx';

type Listed = ReplyOf<typeof policies.list>['items'];

/** Versions of policies that wait for this person's approval. */
export function PoliciesNeed({ items }: { items: Listed }) {
  const w = useWords('hr').overview.policy;
  const say = useSay();
  return items.flatMap(({ id, name, draft }) => {
    if (draft?.approve.allowed !== true) return [];
    const { number, writers } = draft;
    return (
      <NeedAlone
        key={id}
        title={w.title({ name: say(name), number })}
        more={w.more({ writer: writers.at(-1)?.name ?? '' })}
        to={paths.policy(id, number)}
        action={w.go}
      />
    );
  });
}
