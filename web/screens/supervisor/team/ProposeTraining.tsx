import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { blankProposal, EnterDialog } from '../../training/EnterDialog.tsx';

/** A course for one of my people, with the reason, for HR to agree to; once it is proposed, the way to where it stands. */
export function ProposeTraining({ person }: { person: { id: string; name: string } }) {
  const w = useWords('supervisor').team;
  const [stage, setStage] = useState<'shut' | 'open' | 'proposed'>('shut');
  const named = (action: string) => w.doFor({ action, name: person.name });
  if (stage === 'proposed')
    return (
      <ButtonLink small kind="quiet" to={paths.trainingOf(person.id)} label={named(w.proposedTraining)}>
        {w.proposedTraining}
      </ButtonLink>
    );
  return (
    <>
      <Button small kind="quiet" label={named(w.proposeTraining)} onClick={() => setStage('open')}>
        {w.proposeTraining}
      </Button>
      {stage === 'open' ? (
        <EnterDialog
          person={person}
          because={blankProposal}
          proposes
          onEntered={() => setStage('proposed')}
          onClose={() => setStage((now) => (now === 'open' ? 'shut' : now))}
        />
      ) : null}
    </>
  );
}
