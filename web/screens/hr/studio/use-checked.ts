import { useDeferredValue, useMemo, useState } from 'react';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { pathIn, type Placed } from './placed-problems.ts';
import type { Json } from './scheme-draft.ts';

export interface CheckedDraft {
  readonly problems: readonly Placed[];
  /** The last draft without a problem, in its normal form; undefined until there was one. */
  readonly scheme: Scheme | undefined;
  /** Whether `scheme` is the draft as it stands. */
  readonly current: boolean;
}

/** The checks of the domain over the draft, after what was typed is on the screen. */
export function useChecked(draft: Json): CheckedDraft {
  const settled = useDeferredValue(draft);
  const checked = useMemo(() => checkScheme(settled), [settled]);
  const [good, setGood] = useState<Scheme>();
  if (checked.ok && checked.value !== good) setGood(checked.value);
  const problems = useMemo(
    () => (checked.ok ? [] : checked.problems.map((problem) => ({ problem, path: pathIn(settled, problem.path) }))),
    [checked, settled],
  );
  return { problems, scheme: checked.ok ? checked.value : good, current: checked.ok };
}
