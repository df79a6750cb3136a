import { type Policy, raterKinds } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { missingWord } from '../review/missing-words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Entry } from './LogEntries.tsx';

/** The figures of an entry, in words where there are any. */
export function Details({
  entry: { action, details },
  calculation,
}: {
  entry: Entry;
  calculation: Policy | undefined;
}) {
  const w = useWords('hr');
  const say = useSay();
  const f = useFormat();
  const units = useUnitNames();
  const names: Readonly<Record<string, string>> = w.log.details;
  const said = (key: string, value: string | number): string => {
    if (key === 'paid' || action === 'cycle.pools') return f.money(value);
    if (key === 'of')
      return String(value)
        .split(', ')
        .map((block) => missingWord(block, { w, policy: calculation, say }))
        .join(w.shared.and);
    const kind = raterKinds.find((one) => one === value);
    if (key === 'kind' && kind !== undefined) return w.shared.kinds[kind];
    if (key === 'status') return names[String(value)] ?? String(value);
    return key === 'until' ? f.date(String(value)) : String(value);
  };
  const entries = Object.entries(details ?? {});
  if (entries.length === 0) return null;
  return (
    <p className="quiet">
      <small>
        {entries.map(([key, value]) => `${names[key] ?? units.of(key)} ${said(key, value)}`).join(w.shared.and)}
      </small>
    </p>
  );
}
