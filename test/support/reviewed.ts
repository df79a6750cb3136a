import { evaluations } from '#lib/contract/evaluations.ts';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { secondReview } from '#lib/contract/second-review.ts';
import { aDraft, aNewCycle, type PlayedCycle } from './cycle.ts';
import { aScheme } from './scheme.ts';

/** The policy of every installation, with a second review. */
export const aReviewedScheme = () =>
  aScheme((document) => Object.assign(document['process'] ?? {}, { secondReview: true }));

export function aReviewedCycle() {
  const plain = aNewCycle();
  return aNewCycle({ dates: { ...plain.dates, secondReview: '2026-10-16' } });
}

type Deed = 'confirm' | 'unconfirm' | 'return' | 'waive';

/** What is done with one supervisor's evaluation of somebody in 客服部, as it stands now. */
export function reviewing(played: PlayedCycle, employee: string) {
  const at = played.target(employee, 'supervisor-1');
  const form = async () => (await played.as('0107')(evaluations.form, at)).data;
  return {
    at,
    form,
    deed: async (by: string, what: Deed, over: { reason?: string; seen?: number; key?: string } = {}) => {
      const endpoint: Endpoint = secondReview[what];
      const body =
        what === 'return' || what === 'waive' ? { body: { reason: over.reason ?? '服务态度打分没有依据' } } : {};
      const { seen = (await form()).version } = over;
      return played.as(by)(endpoint, { ...at, ...body, seen, ...(over.key === undefined ? {} : { key: over.key }) });
    },
    handIn: async (
      scores: Record<string, number> = { service: 4, teamwork: 4 },
      comments: Record<string, string> = {},
    ) =>
      played.as('0107')(evaluations.submit, {
        ...at,
        body: aDraft(scores, { comments }),
        seen: (await form()).version,
      }),
  };
}
