import { accessPatterns } from './access-patterns.ts';
import { figures } from './figures.ts';
import { refusalList } from './refusals.ts';
import { rightsMatrix } from './rights.ts';
import { stateMachines } from './state-machines.ts';

/** Every generated document: its file and what stands in it, made from the code as it is now. */
export async function documents(): Promise<Readonly<Record<string, string>>> {
  return {
    'docs/generated/state-machines.md': stateMachines(),
    'docs/generated/rights.md': rightsMatrix(),
    'docs/generated/refusals.md': refusalList(),
    'docs/generated/access-patterns.md': await accessPatterns(),
    'docs/generated/figures.md': figures(),
  };
}
