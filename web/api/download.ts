import type { Endpoint } from '#lib/contract/endpoint.ts';
import { type AskedArgument, send } from './client.ts';

const nameIn = (header: string | null): string | undefined => {
  const star = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  return star === undefined ? /filename="?([^";]+)/i.exec(header ?? '')?.[1] : decodeURIComponent(star);
};

/** Fetches a file with the token (a plain link could not carry it) and hands it to the browser under the server's name. */
export async function download<E extends Endpoint>(endpoint: E, ...[asked]: AskedArgument<E>): Promise<string> {
  const reply = await send(endpoint, asked ?? {});
  const name = nameIn(reply.headers.get('content-disposition')) ?? 'hengji';
  const address = URL.createObjectURL(await reply.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads the address after the click: it must live a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
