import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';

/** What may look different after anything was done with a case. */
export const wholeCase = [appeals.read, appeals.list, results.read, bonus.read, cycles.read, home] as const;
