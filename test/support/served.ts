import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#infra/local/free-port.ts';

/** The whole system as a person starts it: `infra/local/start.ts` in a process of its own. */
export interface Served {
  readonly origin: string;
  readonly dataDir: string;
  /** Everything the process has printed so far. */
  readonly said: () => string;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
  /** Kills it hard, without a word of warning. */
  readonly kill: () => Promise<void>;
  /** Kills it and removes its data. */
  readonly end: () => Promise<void>;
}

/** Starts it on a free port and returns when it answers. Again on the same `dataDir` it goes on where it was. */
export async function served(options: { dataDir?: string; flags?: string[] } = {}): Promise<Served> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'hengji-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const args = ['infra/local/start.ts', '--port', String(port), '--data', dataDir, ...(options.flags ?? [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  await answering(origin, child, () => said);
  const endBy = async (signal: 'SIGINT' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const stop = () => endBy('SIGINT');
  const kill = () => endBy('SIGKILL');
  const end = async () => {
    await kill();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { origin, dataDir, said: () => said, stop, kill, end };
}

/** Asks for health until it is there. The first start builds the application and loads the demo. */
async function answering(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const started = Date.now(); Date.now() - started < 110_000;) {
    if (child.exitCode !== null) throw new Error(`It ended: ${said()}`);
    const reply = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  throw new Error(`It does not answer: ${said()}`);
}
