import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { bundleFunctions } from '#infra/local/bundle.ts';
import { keys } from '#lib/store/keys.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { queueService } from '#test/support/queue-service.ts';
import { gzipKilobytes, mostWeight } from '#test/support/weight.ts';

type Handler = (event: object, context: object) => Promise<unknown>;

let folder: string;
let place: Installation;
let queues: Awaited<ReturnType<typeof queueService>>;
const said: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  place = await anInstallation();
  queues = await queueService();
  Object.assign(process.env, {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    TABLE_NAME: place.client.tableName,
    DYNAMODB_ENDPOINT: inject('engineEndpoint'),
    SCHEDULE_GROUP: 'cycles',
    SCHEDULE_ROLE_ARN: 'arn:aws:iam::1:role/caller',
    DEAD_LETTER_ARN: 'arn:aws:sqs:local:1:lost',
    TICKS_FUNCTION_ARN: 'arn:aws:lambda:local:1:function:ticks',
    TELL_QUEUE_URL: `${queues.endpoint}/1/tell`,
    SEND_QUEUE_URL: `${queues.endpoint}/1/send`,
    SET_ASIDE_QUEUE_URL: `${queues.endpoint}/1/lost`,
    SITE: 'https://appraisal.example.com',
  });
  // Beside node_modules, because the runtime's own SDK is not bundled.
  folder = await mkdtemp(resolve('node_modules/.functions-'));
  await bundleFunctions(folder);
}, 60_000);

afterAll(async () => {
  await queues.end();
  await rm(folder, { recursive: true, force: true });
});

const load = async (name: string) =>
  ((await import(/* @vite-ignore */ pathToFileURL(join(folder, `${name}.mjs`)).href)) as { handler: Handler }).handler;
const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 10_000 };

/** As Lambda is given it from the table's stream. */
const record = (SequenceNumber: string, key: object, image: object) => ({
  eventID: SequenceNumber,
  eventName: 'INSERT',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'local',
  dynamodb: {
    Keys: marshall(key),
    NewImage: marshall({ ...key, ...image }),
    SequenceNumber,
    StreamViewType: 'NEW_AND_OLD_IMAGES',
  },
  eventSourceARN: 'arn:aws:dynamodb:local:1:table/hengji/stream/1',
});
/** As Lambda is given it from a queue. */
const message = (messageId: string, body: object) => ({
  messageId,
  receiptHandle: messageId,
  body: JSON.stringify(body),
  attributes: {},
  messageAttributes: {},
  eventSource: 'aws:sqs',
});

it('the dispatcher as it is deployed follows the stream and tells units; the sender takes it from there', async () => {
  const { id } = await aCycle(place, 'announced');
  const [dispatch, send] = await Promise.all([load('dispatch'), load('send')]);
  const unit = { what: 'announced', cycle: id, unit: '客服部' };
  const strange = message('m2', { what: 'announced' });
  const failed = vi.spyOn(console, 'error').mockReturnValue();
  expect(await dispatch({ Records: [message('m1', unit), strange] }, context)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm2' }],
  });
  failed.mockRestore();
  const [notice] = (await place.store.inboxOf('0101')).items;
  const told = record('11', keys.notice(notice!), notice!);
  expect(await dispatch({ Records: [told, told] }, context)).toEqual({ batchItemFailures: [] });
  expect((await place.store.inboxMark('0101')).unread).toBe(1);
  expect(queues.put).toEqual([{ queue: 'send', body: { person: '0101' }, after: 120 }]);
  expect(await send({ Records: [message('m3', { person: '0101' })] }, context)).toEqual({ batchItemFailures: [] });
  expect(await send({ job: 'digests' }, context)).toEqual({ batchItemFailures: [] });
  expect(said.map((line) => JSON.parse(line) as unknown)).toEqual([
    { records: 2, again: 1 },
    { records: 2, again: 0 },
  ]);
});

it.each([
  ['jobs', mostWeight.job],
  ['dispatch', mostWeight.job],
  ['send', mostWeight.job],
])('the bundle of %s stays within %i KB, gzipped', async (name, most) => {
  const size = gzipKilobytes(await readFile(join(folder, `${name}.mjs`)));
  process.stdout.write(`${name}: ${size.toFixed(1)} KB of ${most}\n`);
  expect(size).toBeLessThanOrEqual(most);
});
