import type { SurveyAnswer, SurveyForm } from '#lib/contract/survey.ts';
import type { Ending } from './words.ts';

type Reply<Data> = { data: Data } | { refused: Ending };

const PATIENCE = 20_000;
/** Refusals that end the matter; any other is ours to mend and worth another try. */
const endings: Readonly<Record<string, Ending>> = {
  'link-expired': 'link-expired',
  'closed-for-answers': 'link-expired',
  'link-used': 'link-used',
  'not-found': 'not-found',
  // A link cut short is refused for its form before it is looked up.
  invalid: 'not-found',
};

async function ask<Data>(token: string, init: RequestInit): Promise<Reply<Data>> {
  try {
    const reply = await fetch(`/api/survey/${encodeURIComponent(token)}`, {
      ...init,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (reply.ok) {
      const data: Data = await reply.json();
      return { data };
    }
    return { refused: await endingOf(reply) };
  } catch {
    return { refused: 'offline' };
  }
}

async function endingOf(reply: Response): Promise<Ending> {
  const problem: { code?: string } = await reply.json().catch(() => ({}));
  return endings[problem.code ?? ''] ?? (reply.status === 404 ? 'not-found' : 'failed');
}

export const readForm = (token: string): Promise<Reply<SurveyForm>> => ask(token, {});

/** The key is made once per filled-in form: sent twice, it is one answer. */
export const sendAnswer = (token: string, key: string, answer: SurveyAnswer): Promise<Reply<{ receivedAt: string }>> =>
  ask(token, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(answer),
  });
