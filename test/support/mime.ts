/** A mail as its reader's program takes it apart. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded; of a multipart nothing. */
  readonly content: string;
  readonly parts: readonly Part[];
}

/** Reads RFC 5322 and MIME as far as our mails go, written independently of what writes them. */
export function readMail(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  const headers = headersIn(raw.slice(0, end));
  const body = raw.slice(end + 4);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return { headers, content: '', parts: parts.map((part) => readMail(part.replace(/^\r\n/, ''))) };
  }
  return { headers, content: decoded(body, headers.get('content-transfer-encoding')), parts: [] };
}

/** All parts of a kind, however deep. */
export function partsOf(mail: Part, type: string): Part[] {
  const own = mail.headers.get('content-type')?.startsWith(type) ? [mail] : [];
  return [...own, ...mail.parts.flatMap((part) => partsOf(part, type))];
}

function headersIn(text: string): Map<string, string> {
  const lines = text.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
    }),
  );
}

/** RFC 2047. */
const words = (text: string) =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, what: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(what, 'base64').toString('latin1') : quoted(what.replaceAll('_', ' ')),
    )
    .replaceAll(/[\u0080-\u00FF]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));

const quoted = (text: string) =>
  text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function decoded(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const plain = encoding === 'quoted-printable' ? quoted(body.replaceAll(/=\r\n/g, '')) : body;
  return Buffer.from(plain, encoding === 'quoted-printable' ? 'latin1' : 'utf8').toString('utf8');
}
