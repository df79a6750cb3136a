import { useState } from 'react';
import { secondReview } from '#lib/contract/second-review.ts';
import { home } from '#lib/contract/me.ts';
import { answer } from '../../../api/client.ts';
import { renew } from '../../../api/queries.ts';
import { useWords } from '../../../i18n/words.ts';
import { offerUndo } from '../../../ui/undo.ts';
import { etagOf } from '../../../api/etag.ts';
import type { Review } from './rows.ts';

export type Confirming = ReturnType<typeof useConfirming>;

interface Done {
  readonly id: string;
  readonly version: number;
}

const renewed = [home, secondReview.list, secondReview.read] as const;

/** Confirms one or many, each in a request of its own that may fail without the others; all of them can be taken back. */
export function useConfirming(cycle: string) {
  const w = useWords('supervisor').second;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(0);

  const takeBack = async (done: readonly Done[]) => {
    for (const { id, version } of done)
      await answer(secondReview.unconfirm, { params: { cycle, evaluation: id }, ifMatch: etagOf(version) });
    await renew(...renewed);
  };

  const confirm = async ({ id, version }: Review): Promise<Done[]> => {
    try {
      const asked = { params: { cycle, evaluation: id }, ifMatch: etagOf(version) };
      const { data } = await answer(secondReview.confirm, asked);
      return [{ id, version: data.version }];
    } catch {
      // Said below, and seen: it still waits.
      return [];
    }
  };

  return {
    busy,
    failed,
    takeBack: async (row: Review) => {
      setBusy(true);
      try {
        await takeBack([row]);
      } catch {
        await renew(...renewed);
      } finally {
        setBusy(false);
      }
    },
    run: async (rows: readonly Review[]) => {
      setBusy(true);
      const done: Done[] = [];
      for (const row of rows) done.push(...(await confirm(row)));
      setFailed(rows.length - done.length);
      await renew(...renewed);
      setBusy(false);
      const [first] = rows;
      if (done.length === 0 || first === undefined) return;
      const said =
        rows.length === 1 ? w.confirmedOne({ name: first.employee.name }) : w.confirmed({ count: done.length });
      offerUndo({ said, undo: () => takeBack(done) });
    },
  };
}
