import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

const delay = z.int().min(0).max(900).optional();
const body = z.string().min(1).max(262_144);
const one = z.strictObject({ QueueUrl: z.url(), MessageBody: body, DelaySeconds: delay });
const entry = z.strictObject({ Id: z.string().regex(/^[\w-]{1,80}$/), MessageBody: body, DelaySeconds: delay });
const batch = z.strictObject({ QueueUrl: z.url(), Entries: z.array(entry).min(1).max(10) });

export interface Put {
  readonly queue: string;
  readonly body: unknown;
  readonly after: number;
}

/** Amazon SQS as far as its wire goes (JSON protocol): it takes messages, and refuses what the service refuses. */
export async function queueService() {
  const put: Put[] = [];
  let failing = 0;
  const take = (QueueUrl: string, text: string, after = 0) => {
    put.push({ queue: QueueUrl.split('/').at(-1) ?? '', body: JSON.parse(text), after });
    return { MessageId: String(put.length), MD5OfMessageBody: createHash('md5').update(text).digest('hex') };
  };
  const answer = (action: string, asked: unknown): object => {
    if (action === 'SendMessage') {
      const { QueueUrl, MessageBody, DelaySeconds } = one.parse(asked);
      return take(QueueUrl, MessageBody, DelaySeconds);
    }
    const { QueueUrl, Entries } = batch.parse(asked);
    const refused = Entries.slice(0, failing);
    failing = 0;
    return {
      Successful: Entries.slice(refused.length).map(({ Id, MessageBody, DelaySeconds }) => ({
        Id,
        ...take(QueueUrl, MessageBody, DelaySeconds),
      })),
      Failed: refused.map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' })),
    };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const text = await textOf(request);
      const headers = { 'content-type': 'application/x-amz-json-1.0' };
      try {
        const reply = answer(action, JSON.parse(text));
        response.writeHead(200, headers).end(JSON.stringify(reply));
      } catch (error) {
        response
          .writeHead(400, headers)
          .end(JSON.stringify({ __type: 'InvalidParameterValue', message: String(error) }));
      }
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new SQSClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const end = async () => {
    client.destroy();
    server.close();
    await once(server, 'close');
  };
  return { client, endpoint, put, end, failNext: (count: number) => void (failing = count) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
