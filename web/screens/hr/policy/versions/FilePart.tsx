import { useState } from 'react';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { FieldError } from '../../../../ui/FieldError.tsx';
import { StateMark } from '../../../../ui/StateMark.tsx';
import { DropFile } from '../../people/DropFile.tsx';
import { ProblemList } from './ProblemList.tsx';
import { type ReadFile, readFile } from './read-file.ts';

/** A file with a policy: read and checked here, and everything that is wrong with it listed. */
export function FilePart({ read, onRead }: { read: ReadFile | undefined; onRead: (read: ReadFile) => void }) {
  const w = useWords('policies').file;
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    onRead(await readFile(file));
    setBusy(false);
  };
  return (
    <>
      <DropFile
        busy={busy}
        name={read?.name}
        words={w}
        accept=".json,application/json"
        onFile={(file) => void take(file)}
      />
      <div aria-live="polite">
        {read !== undefined && 'refused' in read ? <FieldError>{w[read.refused]}</FieldError> : null}
        {read !== undefined && 'scheme' in read ? (
          <StateMark state="done">{w.fine({ name: say(read.scheme.calculation.name) })}</StateMark>
        ) : null}
        {read !== undefined && 'problems' in read ? (
          <>
            <FieldError>{w.wrong({ count: read.problems.length })}</FieldError>
            <ProblemList problems={read.problems} />
          </>
        ) : null}
      </div>
    </>
  );
}
