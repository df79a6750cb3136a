import type { Text } from '#lib/contract/text.ts';

/** What this installation is: asked once, before anything is drawn. */
export interface Config {
  issuer: string;
  clientId: string;
  /** One machine with demo people: sign-in is a list of them. */
  local: boolean;
  organisation: Text;
  version: string;
  currency: string;
  /** What people see until they choose; `null` before there is an organisation. */
  language: 'zh' | 'en' | null;
  timeZone: string;
  /** The server's clock, which on one machine need not be today's. */
  now: string;
}

let config: Config | undefined;
let behind = 0;

export async function loadConfig(): Promise<Config> {
  const reply = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!reply.ok) throw new Error(`config.json: ${reply.status}`);
  const read: Config = await reply.json();
  config = read;
  behind = Date.parse(read.now) - Date.now();
  return read;
}

export function theConfig(): Config {
  if (config === undefined) throw new Error('The configuration is read before anything is drawn.');
  return config;
}

/** The time it is for the server: the demo's clock can stand in another year. */
export const now = (): Date => new Date(Date.now() + behind);
