import { bonus } from '#lib/contract/bonus.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { cycles } from '#lib/contract/cycles.ts';

/** What may look different after a step of a correction. */
export const whatIsCorrected = [corrections.list, bonus.cycles, bonus.read, cycles.read] as const;
