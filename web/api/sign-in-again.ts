import { useSyncExternalStore } from 'react';
import { paths } from '../paths.ts';
import { keepSession, session, type Session } from './session.ts';
import { prepareSignIn, startSignIn } from './sign-in.ts';
import { hasTyped } from './typed.ts';

const AGAIN = 'hengji.again';
const here = () => location.pathname + location.search + location.hash;

/** Where a window opened for signing in tells what it brought. Only pages of this origin hear it. */
const channel = 'hengji.signed-in';

interface Brought {
  state: string;
  session: Session;
}

/** The question that stands on the screen while one is no longer signed in and something was filled in there. */
export interface Asking {
  /** Opens the issuer in a window of its own. */
  go: () => void;
  later: () => void;
}

let asking: Asking | undefined;
let settled: Promise<boolean> | undefined;
const heard = new Set<() => void>();

function ask(next: Asking | undefined): void {
  asking = next;
  for (const tell of heard) tell();
}

const subscribe = (tell: () => void) => {
  heard.add(tell);
  return () => heard.delete(tell);
};
export const useAsking = (): Asking | undefined => useSyncExternalStore(subscribe, () => asking);

/** To where one comes in, and back to this address. */
export const signInFrom = (): void => location.assign(`${paths.signIn()}?to=${encodeURIComponent(here())}`);

/**
 * The server no longer takes the token. Where nothing was filled in, the page goes through the issuer and comes back;
 * otherwise it stays and asks, and the sign-in happens in another window. True: there is a new token, try once more.
 */
export function signInAgain(): Promise<boolean> {
  settled ??= (hasTyped() && session() !== undefined ? besides() : away()).finally(() => {
    settled = undefined;
  });
  return settled;
}

/** Never resolves, because the page is about to go; answers false where it was tried a moment ago in vain. */
async function away(): Promise<boolean> {
  const last = Number(sessionStorage.getItem(AGAIN) ?? 0);
  if (Date.now() - last < 15_000) return false;
  sessionStorage.setItem(AGAIN, String(Date.now()));
  const whom = session()?.person;
  if (whom === undefined) signInFrom();
  else await startSignIn({ as: whom, backTo: here() });
  return new Promise<never>(() => {});
}

async function besides(): Promise<boolean> {
  const whom = session()?.person;
  // Made ready now: a window may only be opened at once by a click, and it takes a copy of what is kept here.
  const { address, state } = await prepareSignIn({ as: whom, backTo: here(), besides: true });
  const ear = new BroadcastChannel(channel);
  return new Promise<boolean>((resolve) => {
    const end = (signedIn: boolean) => {
      ear.close();
      ask(undefined);
      resolve(signedIn);
    };
    ear.addEventListener('message', ({ data }: MessageEvent<Brought>) => {
      if (data.state !== state) return;
      keepSession(data.session);
      if (data.session.person === whom) end(true);
      // Somebody else: what this page shows is not theirs to see.
      else location.assign('/');
    });
    ask({
      go: () => {
        if (window.open(address) === null) location.assign(address);
      },
      later: () => end(false),
    });
  });
}

/** In the window opened for it: hands the session over to the page that waits, and closes. */
export function handOver(state: string, brought: Session): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by this origin only
  new BroadcastChannel(channel).postMessage({ state, session: brought } satisfies Brought);
  window.close();
}
