import { signedIn } from './sign-in.ts';
import { visitorOf } from './visitor.ts';

/** Asks a running system as anybody, as the browser does: over the network, by a token that is good when it is used. */
export function overHttp(origin: string) {
  const tokens = new Map<string, Promise<string>>();
  const asked = {
    api: { request: (path: string, init: RequestInit) => fetch(`${origin}${path}`, init) },
    token: (person: string) => {
      const known = tokens.get(person) ?? signedIn(origin, person);
      tokens.set(person, known);
      return known;
    },
  };
  return {
    as: (person: string) => visitorOf(asked, person),
    /** After the clock was moved: a token lives for an hour. */
    later: () => tokens.clear(),
  };
}

export type OverHttp = ReturnType<typeof overHttp>;
