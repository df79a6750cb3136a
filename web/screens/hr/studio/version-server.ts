import { policies } from '#lib/contract/policies.ts';
import { simulations } from '#lib/contract/simulations.ts';
import { answer } from '../../../api/client.ts';
import { renew } from '../../../api/queries.ts';
import type { DraftServer } from '../../../ui/draft.ts';
import { isFields, type Json } from './scheme-draft.ts';

/** What is written of a version: the document, and a word about it. */
export interface Written {
  readonly scheme: Json;
  readonly note: string | null;
}

/** A document of the server, which is JSON whatever it holds. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was read from JSON
export const jsonIn = (document: unknown): Json => document as Json;

/** Where a draft of a policy is saved and read again. */
export function versionServer(params: { policy: string; version: number }): DraftServer<Written> {
  return {
    save: async ({ scheme, note }, ifMatch) => {
      const { etag } = await answer(policies.save, {
        params,
        body: { scheme: isFields(scheme) ? { ...scheme } : {}, note },
        ifMatch,
      });
      // What it did when it was tried before, it does no more.
      void renew(simulations.run);
      return { etag };
    },
    reload: async () => {
      const { data, etag } = await answer(policies.read, { params });
      return { value: { scheme: jsonIn(data.scheme), note: data.note }, etag };
    },
  };
}
