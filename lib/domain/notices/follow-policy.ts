import { isVersion, type PolicyRecord, writersOf } from '../policy/version.ts';

/** What those who wrote a version are told of it since it was written before. */
export interface PolicyNews {
  readonly kind: 'policy-approved' | 'policy-returned';
  readonly at: string;
  /** Who decided. */
  readonly name: string;
  readonly reason?: string;
  readonly to: readonly string[];
}

/** Nobody is told what they did themselves; what nobody had to approve is no news. */
export function followPolicy(before: PolicyRecord | undefined, after: PolicyRecord): PolicyNews | undefined {
  const writers = writersOf(after).map(({ id }) => id);
  if (isVersion(after)) {
    const { by, at } = after.approved ?? { by: null, at: '' };
    if (by === null || (before && isVersion(before))) return undefined;
    return { kind: 'policy-approved', at, name: by.name, to: writers.filter((id) => id !== by.id) };
  }
  const { returned } = after;
  if (!returned || (before && !isVersion(before) && before.returned?.at === returned.at)) return undefined;
  const { by, at, reason } = returned;
  return { kind: 'policy-returned', at, name: by.name, reason, to: writers.filter((id) => id !== by.id) };
}
