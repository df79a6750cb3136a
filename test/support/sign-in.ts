import { createHash, randomBytes } from 'node:crypto';

/** Signs a person in at the local identity as the browser does: code flow with PKCE. Returns the access token. */
export async function signedIn(origin: string, person: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${origin}/callback`;
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: 'hengji-web',
    redirect_uri: redirect,
    state: 's',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: person,
  });
  const sent = await fetch(`${origin}/oidc/authorize?${asked.toString()}`, { redirect: 'manual' });
  const code = new URL(sent.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: 'hengji-web',
    redirect_uri: redirect,
    code,
    code_verifier: verifier,
  });
  const reply = await fetch(`${origin}/oidc/token`, { method: 'POST', body });
  const { access_token: token }: { access_token: string } = JSON.parse(await reply.text());
  return token;
}
