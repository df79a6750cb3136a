import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import project from '../../package.json' with { type: 'json' };
import { freePort } from './free-port.ts';

/** A running database for one machine. */
export interface Engine {
  readonly endpoint: string;
  /** The database's process id; undefined where another endpoint is used. */
  readonly pid: number | undefined;
  /** Settles when the database has ended, asked to or not. Never settles for another endpoint. */
  readonly ended: Promise<void>;
  /** Ends the database and returns when it is gone. */
  stop(): Promise<void>;
}

interface EngineOptions {
  /** Where the data lies, one file; in memory when left out. Its folder must exist. */
  file?: string;
  /** A database that already runs, taken from DYNAMODB_ENDPOINT: nothing is started then. */
  endpoint?: string | undefined;
}

/**
 * Starts the embedded database on a free port and returns when it answers. It ends with this process, however that ends.
 * Throws with a sentence for the user where the platform's package is not installed or the database does not start.
 */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  if (options.endpoint) return elsewhere(options.endpoint);
  const program = findProgram();
  const port = await freePort();
  const guard = spawn('/bin/sh', ['-c', guarded, program, ...serveArguments(port, options.file)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C goes to the whole process group: in its own one the database outlives the last requests.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => void guard.on('close', () => resolve()));
  const pid = await announced(guard, ended);
  letNodeEnd(guard);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    pid,
    ended,
    stop: () => {
      guard.ref();
      guard.stdin.end();
      return ended;
    },
  };
}

/**
 * The shell that stands between us and the database. Its input is a pipe that only we hold: when we end, even killed hard,
 * the pipe closes, `read` returns, and the database is told to end, and made to a second later. When the database ends first,
 * the reader is ended, so that it can never kill a stranger that got the same process id.
 */
const guarded = `
exec 3<&0 2>&1
"$0" "$@" </dev/null &
engine=$!
echo "pid $engine"
(read -r _ <&3; kill -TERM $engine; sleep 1; kill -KILL $engine) >/dev/null 2>&1 &
reader=$!
wait $engine
kill $reader
`;

function serveArguments(port: number, file: string | undefined): string[] {
  return ['serve', '--port', String(port), ...(file === undefined ? [] : ['--db-path', file])];
}

function findProgram(): string {
  if (process.platform === 'win32') throw new Error('On Windows, start inside WSL or set DYNAMODB_ENDPOINT.');
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  const program = fileURLToPath(new URL(`../../node_modules/${name}/dynoxide`, import.meta.url));
  if (existsSync(program)) return program;
  const version = project.optionalDependencies['@dynoxide/linux-x64'];
  throw new Error(
    `The embedded database for this platform is not installed: run "npm install --no-save ${name}@${version}", or set DYNAMODB_ENDPOINT to a DynamoDB of your own.`,
  );
}

/** Waits for the database's own word that it listens. What it says later is read and dropped, or it would block. */
async function announced(guard: ChildProcessWithoutNullStreams, ended: Promise<void>): Promise<number> {
  const said: string[] = [];
  return new Promise<number>((resolve, reject) => {
    let pid = 0;
    createInterface(guard.stdout).on('line', (line) => {
      if (line.startsWith('pid ')) pid = Number(line.slice(4));
      else if (line.includes('listening on')) resolve(pid);
      else if (pid && said.length < 10) said.push(line);
    });
    guard.on('error', reject);
    void ended.then(() => reject(new Error(`The embedded database did not start: ${said.join(' ')}`)));
  });
}

/** A script that forgets to stop the database may still come to its end, and the database with it. */
function letNodeEnd(guard: ChildProcessWithoutNullStreams): void {
  guard.unref();
  for (const pipe of [guard.stdin, guard.stdout, guard.stderr]) {
    if (pipe instanceof Socket) pipe.unref();
  }
}

function elsewhere(endpoint: string): Engine {
  return { endpoint, pid: undefined, ended: new Promise<void>(() => undefined), stop: () => Promise.resolve() };
}
