import type { Endpoint } from '#lib/contract/endpoint.ts';
import { byLink, contract } from '#lib/contract/openapi.ts';
import { unzipped } from '../export/read.ts';
import type { Installation } from './installation.ts';

interface Reply {
  /** As the contract has it. */
  readonly path: string;
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/** Everything that can be read by whoever is signed in: an endpoint that is added is asked as well. */
export const everyRead: readonly string[] = Object.entries(contract).flatMap(([area, all]) =>
  Object.values(all).flatMap((endpoint: Endpoint) =>
    endpoint.method === 'GET' && !byLink.has(area) ? [endpoint.path] : [],
  ),
);

/** Every reply that a person can get by asking for everything with these values of the paths' parameters. */
export async function everyReply(
  place: Installation,
  person: string,
  values: Readonly<Record<string, readonly string[]>>,
): Promise<Reply[]> {
  const token = await place.token(person);
  const asked = everyRead.flatMap((path) => addressesOf(path, values).map((url) => ({ path, url })));
  return Promise.all(
    asked.map(async ({ path, url }) => {
      const reply = await place.api.request(url, { headers: { authorization: `Bearer ${token}` } });
      return { path, url, status: reply.status, text: textIn(Buffer.from(await reply.arrayBuffer())) };
    }),
  );
}

/** Of an archive what is in it. */
const textIn = (body: Buffer): string =>
  body.toString('latin1', 0, 2) === 'PK' ? [...unzipped(body).values()].join('\n') : body.toString();

const query = 'unit=客服部&score=80&format=csv&language=zh&report=bonus';

function addressesOf(path: string, values: Readonly<Record<string, readonly string[]>>): string[] {
  const pieces = path.split('/').map((piece) => (piece.startsWith(':') ? (values[piece.slice(1)] ?? ['1']) : [piece]));
  const made = pieces.reduce<string[]>(
    (starts, all) => starts.flatMap((start) => all.map((one) => `${start}/${one}`)),
    [''],
  );
  return made.map((address) => `/api${address.slice(1)}?${query}`);
}
