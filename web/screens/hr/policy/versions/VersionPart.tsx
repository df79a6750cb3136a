import { policies } from '#lib/contract/policies.ts';
import { useMe } from '../../../../api/use-me.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { paths } from '../../../../paths.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { SchemeView } from '../SchemeView.tsx';
import { ComparePart } from './ComparePart.tsx';
import { exportScheme } from './export.ts';
import { MoveButton } from './MoveButton.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { PolicyHistory, VersionRecord } from './types.ts';
import { wholeScheme } from './whole-scheme.ts';
import s from './VersionPart.module.css';

/** The chosen version: what may be done with it, what it changes, and what it says. */
export function VersionPart({ policy, number }: { policy: PolicyHistory; number: number }) {
  const w = useWords('policies');
  const read = useRead(policies.read, { params: { policy: policy.id, version: number } });
  return (
    <Loaded read={read}>
      {(version) => (
        <>
          <div className={s['sheet']}>
            <Sheet>
              <SheetPart title={w.shown({ number })} actions={<Acts version={version} />}>
                {version.problems.length > 0 ? (
                  <>
                    <p>{w.incomplete}</p>
                    <ProblemList problems={version.problems} />
                  </>
                ) : (
                  <ComparePart policy={policy} version={version} />
                )}
              </SheetPart>
            </Sheet>
          </div>
          {version.problems.length > 0 ? null : (
            <SchemeView key={number} scheme={wholeScheme(version)} courses={version.courses} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Acts({ version }: { version: VersionRecord }) {
  const w = useWords('policies').acts;
  const { id, number, scheme, state, buttons } = version;
  const manages = useMe().data?.roles.includes('hr') === true;
  const edits = buttons.some(({ action, allowed }) => action === 'save' && allowed);
  // Whoever wrote it sees why they cannot approve; before it is submitted there is nothing to approve.
  const judged = version.submitted !== null;
  return (
    <div className={s['acts']}>
      <Button kind="quiet" icon="download" onClick={() => exportScheme(scheme, { policy: id, number })}>
        {w.export}
      </Button>
      {manages ? <MoveButton version={version} move="retire" kind="quiet" /> : null}
      {manages ? <MoveButton version={version} move="discard" kind="quiet" /> : null}
      {edits ? <ButtonLink to={paths.editPolicy(id, number)}>{w.edit}</ButtonLink> : null}
      {manages && !judged ? <MoveButton version={version} move="submit" kind="fill" /> : null}
      {judged && state === 'draft' && buttons.some(({ action, allowed }) => action === 'return' && allowed) ? (
        <MoveButton version={version} move="return" />
      ) : null}
    </div>
  );
}
