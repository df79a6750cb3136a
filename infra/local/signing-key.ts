import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

/** The key with which the local identity signs, and what everybody may know of it. */
export interface SigningKey {
  readonly id: string;
  readonly secret: CryptoKey | Uint8Array;
  readonly published: JSONWebKeySet;
}

/** The ES256 key of the data folder, made on first use and readable by its owner only. */
export async function signingKey(dataDir: string): Promise<SigningKey> {
  const file = join(dataDir, 'identity-key.json');
  await mkdir(dataDir, { recursive: true });
  await makeOnce(file);
  const jwk: JWK = JSON.parse(await readFile(file, 'utf8'));
  const { d: _secret, ...open } = jwk;
  const id = await calculateJwkThumbprint(open);
  const published = { keys: [{ ...open, kid: id, alg: 'ES256', use: 'sig' }] };
  return { id, secret: await importJWK(jwk, 'ES256'), published };
}

async function makeOnce(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  try {
    // 'wx' leaves an existing key alone, also where two starts come at the same moment.
    await writeFile(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
