import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import * as z from 'zod';

const arn = z.string().regex(/^arn:aws[\w-]*:[a-z]+:/);

/** What EventBridge Scheduler takes of a one-time schedule, from its API reference (2021-06-30). */
const schedule = z.strictObject({
  GroupName: z.string().regex(/^[\w.-]{1,64}$/),
  ScheduleExpression: z.string().regex(/^at\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\)$/),
  ScheduleExpressionTimezone: z.literal('UTC'),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  ActionAfterCompletion: z.literal('DELETE'),
  ClientToken: z.string().optional(),
  Target: z.strictObject({
    Arn: arn,
    RoleArn: arn,
    Input: z.string(),
    DeadLetterConfig: z.strictObject({ Arn: arn }),
    RetryPolicy: z.strictObject({
      MaximumRetryAttempts: z.int().min(0).max(185),
      MaximumEventAgeInSeconds: z.int().min(60).max(86_400),
    }),
  }),
});
type Schedule = z.infer<typeof schedule>;

/** EventBridge Scheduler as far as its wire goes: it keeps schedules by name, a page of two at a time, and refuses what the service refuses. */
export async function scheduleService() {
  const kept = new Map<string, Schedule>();
  const asked: string[] = [];
  const answer = (method: string, url: URL, body: string): [status: number, reply: object, error?: string] => {
    const name = decodeURIComponent(url.pathname.split('/')[2] ?? '');
    if (name === '') return list(url);
    if (!/^[\w.-]{1,64}$/.test(name)) return [400, { Message: 'Name' }, 'ValidationException'];
    const isThere = kept.has(name);
    if (method === 'POST' ? isThere : !isThere)
      return isThere
        ? [409, { Message: name }, 'ConflictException']
        : [404, { Message: name }, 'ResourceNotFoundException'];
    if (method === 'DELETE') return (kept.delete(name), [200, {}]);
    const read = schedule.safeParse(JSON.parse(body));
    if (!read.success) return [400, { Message: z.prettifyError(read.error) }, 'ValidationException'];
    kept.set(name, read.data);
    return [200, { ScheduleArn: `arn:aws:scheduler:local:0:schedule/${read.data.GroupName}/${name}` }];
  };
  const list = ({ searchParams }: URL): [number, object] => {
    const prefix = searchParams.get('NamePrefix') ?? '';
    const names = [...kept.keys()].filter((name) => name.startsWith(prefix)).toSorted();
    const from = Number(searchParams.get('NextToken') ?? 0);
    const next = from + 2 < names.length ? { NextToken: String(from + 2) } : {};
    return [200, { Schedules: names.slice(from, from + 2).map((Name) => ({ Name })), ...next }];
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const url = new URL(request.url ?? '', 'http://scheduler');
      asked.push(`${request.method} ${url.pathname}`);
      const [status, reply, error] = answer(request.method ?? '', url, body);
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(error ? { 'x-amzn-errortype': error } : {}),
      });
      response.end(JSON.stringify(reply));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new SchedulerClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const end = async () => {
    client.destroy();
    server.close();
    await once(server, 'close');
  };
  return { client, kept, asked, end };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
