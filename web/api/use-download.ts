import { useState } from 'react';
import { audit } from '#lib/contract/audit.ts';
import { type ApiProblem, asProblem } from './problem.ts';
import { renew } from './queries.ts';

interface Download<Which> {
  readonly busy?: Which;
  /** What the file is called, once it is there. */
  readonly name?: string;
  /** Why it is not. */
  readonly problem?: ApiProblem;
}

/** Files fetched where somebody presses, one at a time. That they were taken along is recorded: the log is read anew. */
export function useDownload<Which extends string = 'file'>() {
  const [download, setDownload] = useState<Download<Which>>({});
  const fetchFile = async (which: Which, get: () => Promise<string>) => {
    setDownload({ busy: which });
    try {
      const name = await get();
      await renew(audit.read);
      setDownload({ name });
    } catch (error) {
      setDownload({ problem: asProblem(error) });
    }
  };
  return { ...download, fetchFile };
}
