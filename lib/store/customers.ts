import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import type { CustomerTally } from '#lib/domain/lifecycle/participant.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, schema, type Stored } from './item.ts';
import { keys, ofPerson, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** What a survey link opens. The token itself is not kept, only its hash. */
export interface SurveyLink {
  readonly tokenHash: string;
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly organisation: Names;
  readonly employeeName: string;
  readonly unitName: Names;
  readonly policy: { readonly id: string; readonly version: number };
  readonly occasion: string | null;
  /** Given out as a QR code on paper. */
  readonly printed?: true;
  /** On the first of those that were made together: what exactly was asked for. */
  readonly asked?: string;
}

export async function linkByHash(
  client: StoreClient,
  tokenHash: string,
  { consistent = false } = {},
): Promise<Stored<SurveyLink> | undefined> {
  const asked = { TableName: client.tableName, Key: keys.link(tokenHash), ConsistentRead: consistent };
  const { Item } = await client.send(new GetCommand(asked));
  return Item && contentOf<SurveyLink>(Item);
}

export function linkItem(link: SurveyLink): Item {
  return itemOf(keys.link(link.tokenHash), { ...link, version: 1 });
}

export function linkWrite(link: SurveyLink): Write {
  return { Put: { Item: linkItem(link), ConditionExpression: 'attribute_not_exists(pk)' } };
}

export async function answerById(
  client: StoreClient,
  answer: Pick<CustomerAnswer, 'cycle' | 'unit' | 'employee' | 'id'>,
): Promise<Stored<CustomerAnswer> | undefined> {
  const Key = keys.answer(answer.cycle, answer.unit, answer.employee, answer.id);
  const { Item } = await client.send(new GetCommand({ TableName: client.tableName, Key, ConsistentRead: true }));
  return Item && contentOf<CustomerAnswer>(Item);
}

export function answerWrite(answer: Stored<CustomerAnswer>, request: RequestMark | null): Write {
  return nextVersion(keys.answer(answer.cycle, answer.unit, answer.employee, answer.id), answer, request);
}

export function answerItem(answer: CustomerAnswer): Item {
  return itemOf(keys.answer(answer.cycle, answer.unit, answer.employee, answer.id), { ...answer, version: 1 });
}

/** All answers about the people of a unit, by employee; or about one of them. */
export async function answersOf(
  client: StoreClient,
  cycle: string,
  unit: string,
  employee?: string,
): Promise<Stored<CustomerAnswer>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: employee === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :employee)',
    ExpressionAttributeValues: {
      ':pk': partitions.answers(cycle, unit),
      ...(employee === undefined ? {} : { ':employee': ofPerson(employee) }),
    },
    ConsistentRead: true,
  });
  return items.map(contentOf<CustomerAnswer>);
}

/**
 * Adds one answer's scores to what is displayed, or with `times` -1 takes them out again; many answers may come at once
 * without getting in each other's way.
 */
export function tallyWrite(answer: CustomerAnswer, times: 1 | -1 = 1): Write {
  const scores = Object.entries(answer.scores);
  const names = Object.fromEntries(
    scores.flatMap(([indicator], i) => [
      [`#n${i}`, `n:${indicator}`],
      [`#s${i}`, `s:${indicator}`],
      [`#q${i}`, `q:${indicator}`],
    ]),
  );
  const values = Object.fromEntries(
    scores.flatMap(([, score], i) => [
      [`:s${i}`, times * score],
      [`:q${i}`, times * score * score],
    ]),
  );
  const sums = scores.map((_, i) => `#n${i} :times, #s${i} :s${i}, #q${i} :q${i}`);
  return {
    Update: {
      Key: keys.tally(answer.cycle, answer.unit, answer.employee),
      UpdateExpression: `ADD ${['#version :one', 'answers :times', ...sums].join(', ')} SET employee = :employee, #schema = :schema`,
      ExpressionAttributeNames: { '#version': 'version', '#schema': 'schema', ...names },
      ExpressionAttributeValues: {
        ':one': 1,
        ':times': times,
        ':employee': answer.employee,
        ':schema': schema,
        ...values,
      },
    },
  };
}

/** The tally of answers that are written together, for a load. */
export function tallyItem(answers: readonly CustomerAnswer[]): Item | undefined {
  const [first] = answers;
  if (!first) return undefined;
  const sums: Record<string, number> = {};
  const raise = (name: string, by: number) => (sums[name] = (sums[name] ?? 0) + by);
  for (const [indicator, score] of answers.flatMap(({ scores }) => Object.entries(scores))) {
    raise(`n:${indicator}`, 1);
    raise(`s:${indicator}`, score);
    raise(`q:${indicator}`, score * score);
  }
  const key = keys.tally(first.cycle, first.unit, first.employee);
  return itemOf(key, { employee: first.employee, answers: answers.length, ...sums, version: answers.length });
}

export function tallyFrom(item: Item): CustomerTally {
  const indicators = Object.keys(item).filter((name) => name.startsWith('n:'));
  return {
    employee: String(item['employee']),
    answers: Number(item['answers']),
    indicators: Object.fromEntries(
      indicators.map((name) => {
        const id = name.slice(2);
        return [id, { count: Number(item[name]), sum: Number(item[`s:${id}`]), squares: Number(item[`q:${id}`]) }];
      }),
    ),
  };
}
