import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { BonusPart } from './BonusPart.tsx';
import { GradesPart } from './GradesPart.tsx';
import { RulesParts } from './RulesParts.tsx';
import { Weights } from './Weights.tsx';

/** How it is calculated, how it goes, who sees what: read from top to bottom. */
export function SchemeView({ scheme }: { scheme: Scheme }) {
  return (
    <>
      <Weights scheme={scheme} />
      <Sheet>
        <GradesPart policy={scheme.calculation} />
        <BonusPart policy={scheme.calculation} />
        <RulesParts scheme={scheme} />
      </Sheet>
    </>
  );
}
