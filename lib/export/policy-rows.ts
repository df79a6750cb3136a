import type { Language, PolicyVersion } from './bonus-sheet.ts';
import { type Cell, type Row, text } from './cell.ts';
import { incentiveRows } from './policy-incentive-rows.ts';
import { scoringRows } from './policy-scoring-rows.ts';
import { number } from './policy-table.ts';
import { type PolicyWord, periodWords, policyWords as words } from './policy-words.ts';

/** In characters, of the columns of `policyRows`. */
export const policyWidths = [26, 18, 26, 18, 34, 48, 26];

/** A policy as people read it: what it is, how scores are made, what follows from them. */
export function policyRows(policy: PolicyVersion, language: Language): Row[] {
  const { calculation } = policy;
  const fact = (word: PolicyWord, cell: Cell): Row => ({ role: 'body', cells: [text(words[word][language]), cell] });
  return [
    { role: 'title', cells: [text(calculation.name[language])] },
    fact('id', text(policy.id)),
    fact('version', number(policy.version)),
    fact('sha256', text(policy.sha256)),
    fact('period', text(periodWords[calculation.period][language])),
    fact('scoreDecimals', number(calculation.scoreDecimals)),
    fact('maxScore', number(calculation.maxScore)),
    fact('minCoverage', number(calculation.minCoverage)),
    { role: 'body', cells: [] },
    ...scoringRows(calculation, language),
    ...incentiveRows(calculation, language),
  ];
}
