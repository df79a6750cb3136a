import type { Outcome } from '../ports.ts';
import { type Answer, codeIn, type Codes, outcomeOf } from './exchange.ts';

/** A token, or what became of a message because there was none. */
type Got = { readonly token: string } | { readonly failed: Outcome };

/** Asked for anew so many seconds before it is over. */
const margin = 300;

interface TokenSource {
  readonly ask: () => Promise<Answer>;
  readonly codes: Codes;
  /** What the answer calls the token and the seconds it is good for. */
  readonly names: { readonly token: string; readonly seconds: string };
  /** Milliseconds. */
  readonly now: () => number;
}

/** Works with a token that is fetched once and kept until it expires; one that is refused before is fetched anew, once. */
export function keptToken({ ask, codes, names, now }: TokenSource) {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<Got> | undefined;

  const fetched = async (): Promise<Got> => {
    const answer = await ask();
    const outcome = outcomeOf(answer, codes);
    if ('failed' in answer || outcome.done !== 'sent') return { failed: outcome };
    const { [names.token]: token, [names.seconds]: seconds } = answer.body;
    if (typeof token !== 'string' || token === '') return { failed: { done: 'never', why: 'no token in the answer' } };
    kept = { token, until: now() + (Number(seconds ?? 0) - margin) * 1_000 };
    return { token };
  };

  /** Many messages at once ask once. */
  const get = (): Promise<Got> => {
    if (kept && kept.until > now()) return Promise.resolve({ token: kept.token });
    asking ??= fetched().finally(() => (asking = undefined));
    return asking;
  };

  return async (work: (token: string) => Promise<Answer>): Promise<Outcome> => {
    for (let attempt = 1; ; attempt += 1) {
      const got = await get();
      if ('failed' in got) return got.failed;
      const answer = await work(got.token);
      const isOver = 'body' in answer && codes.tokenOver.has(codeIn(answer.body, codes));
      if (!isOver) return outcomeOf(answer, codes);
      kept = undefined;
      if (attempt === 2) return { done: 'never', why: 'the token is refused' };
    }
  };
}
