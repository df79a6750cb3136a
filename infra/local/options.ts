import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  /** Which of the machine's addresses listens; nobody needs a password here, so only the machine itself unless said. */
  readonly host: string;
  /** Folder of everything that is kept. */
  readonly data: string;
  /** Without the demo organisation. */
  readonly empty: boolean;
  /** Moves the clock: 2026-09-30T09:00, local time of Asia/Shanghai. */
  readonly now: string | undefined;
}

export const usage = `npm start -- [--port 3000] [--host 127.0.0.1] [--data .data] [--empty] [--now 2026-09-30T09:00]`;

/** @throws Error with a sentence for whoever typed it. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '3000' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}".`);
  return { port, host: values.host, data: values.data, empty: values.empty, now: values.now };
}
