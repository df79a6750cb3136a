import { expect, it } from 'vitest';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import { meanOf } from '#lib/domain/evaluation/mean.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';
import { schema } from '#lib/store/item.ts';

const { client } = await aTable();
const store = storeOn(client);

const anAnswer = (place: number, scores: Record<string, number>): CustomerAnswer => ({
  cycle: 'C',
  unit: '客服部',
  employee: '0101',
  id: `answer-${place}`,
  state: 'submitted',
  at: '2026-09-21T00:00:00.000Z',
  scores,
  recommendation: null,
  comment: '',
  notThisEmployee: false,
});
const participant = {
  cycle: 'C',
  unit: '客服部',
  employee: '0101',
  policy: { id: 'P', version: 1 },
  version: 0,
} as unknown as Parameters<typeof store.participantItem>[0];

it('25 answers at once are all counted, each once', async () => {
  await store.load([store.participantItem(participant)]);
  const answers = Array.from({ length: 25 }, (_, place) =>
    anAnswer(place, place % 2 === 0 ? { service: 1 + (place % 5), speed: 4 } : { service: 1 + (place % 5) }),
  );
  const give = (answer: CustomerAnswer) =>
    store.together([store.answerWrite({ ...answer, version: 0 }, null), store.tallyWrite(answer)]);
  await Promise.all(answers.map(give));
  // Each again: it is there already, so nothing is counted twice.
  const again = await Promise.allSettled(answers.map(give));
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['rejected']));

  const part = await store.personPart('C', '客服部', '0101');
  expect(part?.tally).toEqual({
    employee: '0101',
    answers: 25,
    indicators: {
      service: { count: 25, sum: 75, squares: 5 * (1 + 4 + 9 + 16 + 25) },
      speed: { count: 13, sum: 52, squares: 13 * 16 },
    },
  });
  expect(meanOf(part?.tally?.indicators['service'])).toMatchObject({ count: 25, mean: '3.00' });
  expect(await store.answersOf('C', '客服部')).toHaveLength(25);
});

it('a load’s tally is the same as one counted answer by answer', async () => {
  const answers = [anAnswer(1, { service: 5 }), anAnswer(2, { service: 2, speed: 3 })].map((answer) => ({
    ...answer,
    employee: '0102',
  }));
  const summed = store.tallyItem(answers);
  for (const answer of answers)
    await store.together([store.tallyWrite({ ...answer, employee: '0101', unit: '协调部' })]);
  const key = { ...participant, unit: '协调部' };
  await store.load([store.participantItem(key)]);
  const counted = await store.personPart('C', '协调部', '0101');
  const { pk: _pk, sk: _sk, ...content } = summed ?? {};
  expect(content).toEqual({
    employee: '0102',
    answers: 2,
    'n:service': 2,
    's:service': 7,
    'q:service': 29,
    'n:speed': 1,
    's:speed': 3,
    'q:speed': 9,
    version: 2,
    schema,
  });
  expect(counted?.tally).toMatchObject({ answers: 2, indicators: { service: { count: 2, sum: 7, squares: 29 } } });
});
