import type { TalkSide } from '#lib/domain/talk/machine.ts';
import type { AgreedIn, TalkGoals, TalkShared, TalkSheet } from '#lib/domain/talk/sheet.ts';
import type { Talk } from '#lib/domain/talk/talk.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexed, indexKeys } from './index-keys.ts';
import { keys, ofUnit, partitions, talkPart } from './keys.ts';
import { queryAll, queryPages } from './read.ts';
import type { Write } from './transact.ts';

/** Whose talk, about the result of which cycle. */
export interface TalkAt {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
}

/** All of one talk that is written down. */
export interface TalkParts {
  readonly talk: Stored<Talk> | undefined;
  readonly sheets: readonly Stored<TalkSheet>[];
  readonly shared: readonly Stored<TalkShared>[];
  readonly goals: Stored<TalkGoals> | undefined;
}

/** Everything of one talk, for certain, in one request. What may be shown to whom is the use case's to decide. */
export async function talkParts(client: StoreClient, { cycle, unit, employee }: TalkAt): Promise<TalkParts> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.talk(cycle, unit, employee) },
    ConsistentRead: true,
  });
  const all = (part: ReturnType<typeof talkPart>) => items.filter(({ sk }) => talkPart(sk) === part);
  return {
    talk: all('head').map(contentOf<Talk>)[0],
    sheets: all('sheet').map(contentOf<TalkSheet>),
    shared: all('shared').map(contentOf<TalkShared>),
    goals: all('goals').map(contentOf<TalkGoals>)[0],
  };
}

/** How far the talks of a cycle are, or those of one unit: of these only the small part is kept in the index. */
export async function talksOf(client: StoreClient, cycle: string, unit?: string): Promise<Stored<Talk>[]> {
  const items = await queryAll(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: unit === undefined ? 'gsi1pk = :pk' : 'gsi1pk = :pk AND begins_with(gsi1sk, :unit)',
    ExpressionAttributeValues: {
      ':pk': indexed.talksOf(cycle),
      ...(unit === undefined ? {} : { ':unit': ofUnit(unit) }),
    },
  });
  return items.map(contentOf<Talk>);
}

export function talkWrite(talk: Stored<Talk>, request: RequestMark | null): Write {
  const { cycle, unit, employee } = talk;
  return nextVersion(keys.talk(cycle, unit, employee), talk, request, indexKeys.talk(cycle, unit, employee));
}

export function talkSheetWrite(at: TalkAt, sheet: Stored<TalkSheet>): Write {
  return nextVersion(sheetKey(at, sheet.side), sheet, null);
}

export function talkSharedWrite(at: TalkAt, shared: Stored<TalkShared>, request: RequestMark | null): Write {
  return nextVersion(sharedKey(at, shared.side), shared, request);
}

/** Once they are agreed to, whoever writes the goals of the next period finds them. */
export function talkGoalsWrite(at: TalkAt, goals: Stored<TalkGoals>): Write {
  const { agreed } = goals;
  const found = agreed && goals.goals.length > 0 ? indexKeys.agreedGoals(agreed) : null;
  return nextVersion(goalsKey(at), goals, null, found);
}

/** The goals of a talk that the person has agreed to. */
export type AgreedGoals = Stored<TalkGoals> & { readonly agreed: AgreedIn };

/**
 * What the last talks came to that were about a period which ended before this day; nothing of those that set no goals.
 * A year ends with its fourth quarter: both were talked about, and neither hides the other.
 */
export async function goalsAgreedBefore(client: StoreClient, person: string, day: string): Promise<AgreedGoals[]> {
  const pages = queryPages(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :pk AND gsi1sk < :day',
    ExpressionAttributeValues: { ':pk': indexed.agreedWith(person), ':day': day },
    ScanIndexForward: false,
    Limit: 2,
  });
  const last: AgreedGoals[] = [];
  for await (const items of pages)
    for (const one of items.map(contentOf<AgreedGoals>)) {
      if (last[0] && last[0].agreed.period.end !== one.agreed.period.end) return last;
      last.push(one);
    }
  return last;
}

/** Part of whatever is written into a talk: once the person has agreed, nothing of it changes. */
export const talkNotAgreed = ({ cycle, unit, employee }: TalkAt): Write => ({
  ConditionCheck: {
    Key: keys.talk(cycle, unit, employee),
    ConditionExpression: 'attribute_not_exists(pk) OR #state <> :agreed',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':agreed': 'agreed' },
  },
});

/** Those of a load. */
export const talkItem = (talk: Talk): Item =>
  itemOf<Talk>(
    keys.talk(talk.cycle, talk.unit, talk.employee),
    { ...talk, version: 1 },
    indexKeys.talk(talk.cycle, talk.unit, talk.employee),
  );
export const talkSheetItem = (at: TalkAt, sheet: TalkSheet): Item =>
  itemOf<TalkSheet>(sheetKey(at, sheet.side), { ...sheet, version: 1 });
export const talkSharedItem = (at: TalkAt, shared: TalkShared): Item =>
  itemOf<TalkShared>(sharedKey(at, shared.side), { ...shared, version: 1 });

const sheetKey = ({ cycle, unit, employee }: TalkAt, side: TalkSide) =>
  keys.talkSide(cycle, unit, employee, 'sheet', side);
const sharedKey = ({ cycle, unit, employee }: TalkAt, side: TalkSide) =>
  keys.talkSide(cycle, unit, employee, 'shared', side);
const goalsKey = ({ cycle, unit, employee }: TalkAt) => keys.talkGoals(cycle, unit, employee);
