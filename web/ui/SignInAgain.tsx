import { useAsking } from '../api/sign-in-again.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from './Button.tsx';
import { Dialog, DialogActs } from './Dialog.tsx';

/** Over a screen that holds something filled in, when the sign-in has run out: the screen stays as it is. */
export function SignInAgain() {
  const w = useWords('common').expired;
  const asking = useAsking();
  return (
    <Dialog open={asking !== undefined} title={w.title} onClose={() => asking?.later()}>
      <p>{w.leadKept}</p>
      <DialogActs>
        <Button onClick={() => asking?.later()}>{w.later}</Button>
        <Button kind="fill" onClick={() => asking?.go()}>
          {w.signIn}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
