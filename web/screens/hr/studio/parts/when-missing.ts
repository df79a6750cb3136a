import type { WhenMissing } from '#lib/domain/policy/policy.ts';

interface Words {
  readonly label: string;
  readonly means: string;
}

const ways = ['redistribute', 'zero', 'block'] as const satisfies readonly WhenMissing[];

/** What can hold where something is missing, each with what it means. */
export const meanings = (words: Readonly<Record<WhenMissing, Words>>) =>
  ways.map((value) => ({ value, ...words[value] }));
