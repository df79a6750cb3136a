import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { progress } from '#lib/contract/progress.ts';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { review } from '#lib/contract/review.ts';

/** What may look different after anything was done with a cycle. */
export const wholeCycle = [
  cycles.list,
  cycles.read,
  cycles.participants,
  progress.read,
  progress.missing,
  audit.read,
  review.read,
  review.person,
  corrections.figures,
  corrections.unitFigures,
  raterPanels.read,
  raterPanels.answers,
  bonus.read,
  bonusTerms.read,
] as const;
