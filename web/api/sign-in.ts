import { theConfig } from './config.ts';
import { offline, problemOf } from './problem.ts';
import { claim, endSession, keepSession, session, type Session } from './session.ts';

/** What must survive the way to the issuer and back: one entry per attempt, named by its `state`. */
interface Attempt {
  verifier: string;
  hint: string | undefined;
  /** Path and search to come back to. */
  backTo: string;
  /** In a window of its own, beside the page that waits. */
  besides?: boolean | undefined;
}

interface Discovery {
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

const challengeOf = async (verifier: string) =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

const attemptKey = (state: string) => `hengji.attempt.${state}`;
const callback = () => new URL('/callback', location.origin).href;

async function discover(): Promise<Discovery> {
  const issuer = theConfig().issuer.replace(/\/$/, '');
  const reply = await fetch(`${issuer}/.well-known/openid-configuration`).catch(() => {
    throw offline();
  });
  if (!reply.ok) throw await problemOf(reply);
  const found: Discovery = await reply.json();
  return found;
}

interface SignIn {
  /** Names the person where the issuer takes a hint. */
  as?: string | undefined;
  backTo: string;
  besides?: boolean;
}

/** Keeps an attempt and tells where it goes on: at the issuer. */
export async function prepareSignIn({ as, backTo, besides }: SignIn): Promise<{ address: string; state: string }> {
  const { authorization_endpoint } = await discover();
  const verifier = random();
  const state = random();
  const attempt: Attempt = { verifier, hint: as, backTo, besides };
  sessionStorage.setItem(attemptKey(state), JSON.stringify(attempt));
  const address = new URL(authorization_endpoint);
  address.search = new URLSearchParams({
    ...Object.fromEntries(address.searchParams),
    response_type: 'code',
    client_id: theConfig().clientId,
    redirect_uri: callback(),
    scope: 'openid profile',
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    ...(as === undefined ? {} : { login_hint: as }),
  }).toString();
  return { address: address.href, state };
}

/** Leaves for the issuer; `finishSignIn` takes over at /callback. */
export async function startSignIn(how: SignIn): Promise<void> {
  const { address } = await prepareSignIn(how);
  location.assign(address);
}

export interface Finished {
  session: Session;
  state: string;
  /** Where the person was. */
  backTo: string;
  besides: boolean;
}

/** At /callback: exchanges the code and keeps the session. `undefined`: this is not ours. */
export async function finishSignIn(search: URLSearchParams): Promise<Finished | undefined> {
  const [code, state] = [search.get('code'), search.get('state')];
  const kept = state === null ? null : sessionStorage.getItem(attemptKey(state));
  if (code === null || state === null || kept === null) return undefined;
  const attempt: Attempt = JSON.parse(kept);
  const { token_endpoint } = await discover();
  const reply = await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback(),
      client_id: theConfig().clientId,
      code_verifier: attempt.verifier,
    }),
  }).catch(() => {
    throw offline();
  });
  if (!reply.ok) throw await problemOf(reply);
  sessionStorage.removeItem(attemptKey(state));
  const tokens: { access_token: string; id_token?: string; expires_in: number } = await reply.json();
  const person = claim(tokens.id_token ?? tokens.access_token, 'sub') ?? attempt.hint ?? '';
  const made: Session = {
    accessToken: tokens.access_token,
    idToken: tokens.id_token,
    person,
    expiresAt: Date.now() + tokens.expires_in * 1000,
  };
  keepSession(made);
  return { session: made, state, backTo: attempt.backTo, besides: attempt.besides === true };
}

/** A new token without leaving the page, where the issuer asks nothing: on one machine. */
export async function signInSilently(as: string): Promise<void> {
  const { address } = await prepareSignIn({ as, backTo: '/' });
  const { url } = await fetch(address);
  await finishSignIn(new URL(url).searchParams);
}

/** Ends the session here, and at the issuer where it has a place for that. */
export async function signOut(): Promise<void> {
  const token = session()?.idToken;
  endSession();
  const start = new URL('/sign-in', location.origin);
  const there = await discover().then(
    (found) => found.end_session_endpoint,
    () => undefined,
  );
  if (there === undefined || token === undefined) return location.assign(start);
  const address = new URL(there);
  address.searchParams.set('id_token_hint', token);
  address.searchParams.set('post_logout_redirect_uri', start.href);
  return location.assign(address);
}
