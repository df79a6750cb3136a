import { useWords } from '../../../i18n/words.ts';

const kinds = ['new', 'changed', 'same', 'wrong'] as const;

/** How many lines of each kind, the empty kinds left out. */
export function ImportCounts({ count }: { count: (what: (typeof kinds)[number]) => number }) {
  const { people, shared } = useWords('hr');
  const told = kinds.filter((kind) => count(kind) > 0);
  return <small>{told.map((kind) => people.import.count({ what: kind, count: count(kind) })).join(shared.and)}</small>;
}
