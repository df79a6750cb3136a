import { expect, it, onTestFinished, vi } from 'vitest';
import { isPassing } from '#functions/dispatch/passing.ts';
import { aside, inBatches, queueAfterwards } from '#functions/dispatch/queues.ts';
import { tellUnits } from '#functions/dispatch/tell.ts';
import { chance } from '#functions/deps.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { queueService } from '#test/support/queue-service.ts';

async function stage() {
  const service = await queueService();
  onTestFinished(service.end);
  const queues = {
    tell: `${service.endpoint}/1/tell`,
    send: `${service.endpoint}/1/send`,
    setAside: `${service.endpoint}/1/lost`,
  };
  return { ...service, queues, afterwards: queueAfterwards(service.client, queues) };
}
const units = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ what: 'opened' as const, cycle: 'C', unit: `部门${place}` }));

it('puts one message for each unit, and people after a while in which others may come', async () => {
  const { afterwards, put } = await stage();
  await afterwards.tell(units(23));
  await afterwards.send(['0101']);
  await afterwards.send([]);
  expect(put.filter(({ queue, after }) => queue === 'tell' && after === 0).map(({ body }) => body)).toEqual(units(23));
  expect(put.filter(({ queue }) => queue === 'send')).toEqual([
    { queue: 'send', body: { person: '0101' }, after: 120 },
  ]);
});

it('fails in passing when the queue does not take a message', async () => {
  const { client, queues, failNext } = await stage();
  failNext(1);
  const error: unknown = await inBatches(client, queues.tell, units(2)).catch((thrown: unknown) => thrown);
  expect(isPassing(error)).toBe(true);
});

it('sets a record aside whole, and says nothing of what is in it to the log', async () => {
  const { client, queues, put } = await stage();
  const said = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => said.mockRestore());
  const record = { dynamodb: { SequenceNumber: '7', NewImage: { name: { S: '林小满' } } } };
  await aside(client, queues)(record, new TypeError('name of 林小满'));
  expect(put).toEqual([{ queue: 'lost', body: { why: 'TypeError: name of 林小满', record }, after: 0 }]);
  expect(said.mock.calls).toEqual([[JSON.stringify({ setAside: '7', why: 'TypeError' })]]);
});

it('tells the units that lie in the queue, and asks again for what cannot be read', async () => {
  const place = await anInstallation();
  const { id } = await aCycle(place, 'announced');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => said.mockRestore());
  const deps = { store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' };
  const message = (messageId: string, body: object) => ({ messageId, body: JSON.stringify(body) });
  const answer = await tellUnits(deps, [
    message('1', { what: 'announced', cycle: id, unit: '客服部' }),
    message('2', { what: 'shouted', cycle: id, unit: '客服部' }),
    message('3', { what: 'announced', cycle: 'gone', unit: '客服部' }),
  ]);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  expect((await place.store.inboxOf('0101')).items).toHaveLength(1);
  expect((await place.store.inboxOf('0201')).items).toHaveLength(0);
});
