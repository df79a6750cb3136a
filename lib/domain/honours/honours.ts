import type { Result } from '../calculation/result.ts';
import type { Names } from '../policy/policy.ts';

/** Somebody with an honour, as everybody may read it: no score, no rank. */
export interface Honoured {
  readonly employee: string;
  readonly name: string;
  readonly unit: string;
  readonly post: Names;
  readonly titles: readonly Names[];
  /** By which announcement they came onto the list, and were told; those from before it was kept do not say. */
  readonly since?: string;
}

/** The honours of one cycle as HR made them known. Names are kept as they were then. */
export interface Announcement {
  readonly cycle: string;
  readonly cycleName: Names;
  readonly period: string;
  /** `null` while they are taken back. */
  readonly announced: { readonly by: string; readonly name: string; readonly at: string } | null;
  readonly people: readonly Honoured[];
  /** Who was left out though the rule gives an honour: somebody who does not wish to be named, say. */
  readonly leftOut: readonly string[];
}

type Listed = Omit<Honoured, 'titles' | 'since'>;

/** The list as it is announced now: whoever stood on the one before it has done so since then. */
export function announcedSince(
  { announced, people }: Announcement,
  now: readonly Honoured[],
  at: string,
): readonly Honoured[] {
  const known = new Map((announced ? people : []).map(({ employee, since = announced?.at }) => [employee, since]));
  return now.map((one) => ({ ...one, since: known.get(one.employee) ?? at }));
}

/** Who has an honour by the policy's rule, unit by unit in the order given, the best first. */
export function honouredIn(results: readonly Result[], people: ReadonlyMap<string, Listed>): Honoured[] {
  const ranked = results.flatMap((result) => {
    const person = people.get(result.employee);
    if (!person || result.status !== 'rated' || result.honours.length === 0) return [];
    const { employee, name, unit, post } = person;
    return [{ honoured: { employee, name, unit, post, titles: [...result.honours] }, rank: result.rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ honoured }) => honoured);
}
