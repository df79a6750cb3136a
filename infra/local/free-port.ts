import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port nobody listens on now. Between here and the start somebody could take it; the start then fails with a sentence. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}
