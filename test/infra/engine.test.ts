import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startEngine } from '#infra/local/engine.ts';
import { ensureTable } from '#infra/local/table.ts';
import { createClient } from '#lib/store/client.ts';
import { queryAll } from '#lib/store/read.ts';

const folder = await mkdtemp(join(tmpdir(), 'engine-'));
afterAll(() => rm(folder, { recursive: true }));

/** A process of its own that starts a database, says its id, and then does what `then` says. */
async function anotherProcess(then: string) {
  const script = `
    import { startEngine } from '#infra/local/engine.ts';
    const engine = await startEngine();
    console.log(engine.pid);
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, engine: Number(line) };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the embedded database', () => {
  it('makes the table once, and finds it the next time', async () => {
    const engine = await startEngine();
    await ensureTable(engine.endpoint, 'hengji');
    await ensureTable(engine.endpoint, 'hengji');
    await engine.stop();
    await engine.ended;
    expect(isRunning(engine.pid!)).toBe(false);
  });

  it('does not outlive a process that is killed hard', async () => {
    const { child, engine } = await anotherProcess('setInterval(() => {}, 1000);');
    expect(isRunning(engine)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'close');
    await vi.waitFor(() => expect(isRunning(engine)).toBe(false), { timeout: 5_000, interval: 20 });
  });

  it('neither outlives nor holds up a process that comes to its end', async () => {
    const { child, engine } = await anotherProcess('');
    await once(child, 'close');
    await vi.waitFor(() => expect(isRunning(engine)).toBe(false), { timeout: 5_000, interval: 20 });
  });

  it('loses nothing it acknowledged when it is killed hard itself', async () => {
    const file = join(folder, 'data.sqlite');
    const first = await startEngine({ file });
    await ensureTable(first.endpoint, 'hengji');
    const client = createClient({ endpoint: first.endpoint, tableName: 'hengji', faults: true });
    const acknowledged: string[] = [];
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let number = 0; ; number += 1) {
        const sk = `${writer}-${number}`;
        await client.send(new PutCommand({ TableName: 'hengji', Item: { pk: 'w', sk } }));
        acknowledged.push(sk);
        if (acknowledged.length === 200) process.kill(first.pid!, 'SIGKILL');
      }
    });
    await Promise.allSettled(writers);
    await first.ended;

    const second = await startEngine({ file });
    const reader = createClient({ endpoint: second.endpoint, tableName: 'hengji' });
    const all = { KeyConditionExpression: 'pk = :w', ExpressionAttributeValues: { ':w': 'w' }, ConsistentRead: true };
    const found = new Set((await queryAll(reader, all)).map((item) => item['sk']));
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
    expect(acknowledged.filter((sk) => !found.has(sk))).toEqual([]);
    await second.stop();
  });

  it('is not started where another endpoint is given', async () => {
    const engine = await startEngine({ endpoint: 'http://127.0.0.1:8000' });
    expect(engine).toMatchObject({ endpoint: 'http://127.0.0.1:8000', pid: undefined });
    await engine.stop();
  });

  it('says what went wrong when it cannot start', async () => {
    await expect(startEngine({ file: join(folder, 'no', 'such', 'folder') })).rejects.toThrow('did not start');
  });
});
