/** Who is signed in in this tab. Kept per tab, so that two tabs can be two persons. */
export interface Session {
  accessToken: string;
  idToken: string | undefined;
  /** The person's id: the token's `sub`. */
  person: string;
  expiresAt: number;
}

const KEY = 'hengji.session';

export function session(): Session | undefined {
  const kept: Session | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  return kept ?? undefined;
}

export const keepSession = (session: Session): void => sessionStorage.setItem(KEY, JSON.stringify(session));

export const endSession = (): void => sessionStorage.removeItem(KEY);

/** Reads a token's claim without checking it: the server checks, the browser only wants to know whose it is. */
export function claim(token: string, name: string): string | undefined {
  try {
    const body = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(body), (letter) => letter.codePointAt(0) ?? 0);
    const claims: Record<string, unknown> = JSON.parse(new TextDecoder().decode(bytes));
    const value = claims[name];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
