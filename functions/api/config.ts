import type { Context as Hono } from 'hono';
import type { Deps } from '../deps.ts';

/** By which door people enter. */
export interface Entrance {
  readonly issuer: string;
  readonly clientId: string;
  /** One machine with demo people to choose from. */
  readonly local: boolean;
  readonly version: string;
}

const unnamed = { name: { zh: '衡绩', en: 'Hengji' }, currency: 'CNY', language: null };

/** What the web application asks before anything is drawn, and before anybody is known; nothing in it is secret. */
export const config =
  ({ store, now, timeZone }: Pick<Deps, 'store' | 'now' | 'timeZone'>, entrance: Entrance) =>
  async (c: Hono): Promise<Response> => {
    const { name, currency, language } = (await store.organisation()) ?? unnamed;
    c.header('cache-control', 'no-store');
    return c.json({ ...entrance, organisation: name, currency, language, timeZone, now: now() });
  };
