import { type Sayer, sayerOf } from '#lib/domain/audit/sentence.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { missingWord } from '../review/missing-words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Entry } from './LogEntries.tsx';

/** How the values of an entry are said in the reader's form. */
export function useSayer({ people }: Entry, calculation: Policy | undefined): Sayer {
  const w = useWords('hr');
  const say = useSay();
  const f = useFormat();
  const units = useUnitNames();
  return sayerOf(w.log.audit, {
    date: (value) => f.date(value, { year: true }),
    money: f.money,
    unit: units.of,
    person: (id) => people[id] ?? id,
    missing: (value) =>
      value
        .split(', ')
        .map((block) => missingWord(block, { w, policy: calculation, say }))
        .join(w.shared.and),
  });
}
