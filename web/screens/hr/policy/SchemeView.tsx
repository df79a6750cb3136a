import type { Text } from '#lib/contract/text.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { BonusPart } from './BonusPart.tsx';
import { GradesPart } from './GradesPart.tsx';
import { DisplayPart, ProcessPart } from './ProcessParts.tsx';
import { FollowParts, ScorePart } from './RulesParts.tsx';
import s from './SchemeView.module.css';
import { Weights } from './Weights.tsx';

interface Props {
  scheme: Scheme;
  /** What the catalogue calls the courses. */
  courses?: readonly { id: string; name: Text }[] | undefined;
}

/** How it is calculated, how it goes, who sees what: read from top to bottom. */
export function SchemeView({ scheme, courses }: Props) {
  return (
    <>
      <Weights scheme={scheme} />
      <div className={s['columns']}>
        <div>
          <Sheet>
            <GradesPart policy={scheme.calculation} />
            <ScorePart policy={scheme.calculation} />
            <BonusPart policy={scheme.calculation} />
          </Sheet>
        </div>
        <div>
          <Sheet>
            <FollowParts policy={scheme.calculation} courses={courses} />
            <ProcessPart scheme={scheme} />
            <DisplayPart scheme={scheme} />
          </Sheet>
        </div>
      </div>
    </>
  );
}
