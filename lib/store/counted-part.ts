import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Figures, Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { StoreClient } from './client.ts';
import { ownerAndKind, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import { type UnitPart, unitPartIn } from './unit-part.ts';

const ofParticipant = [
  'employee',
  'name',
  'unit',
  'team',
  'post',
  'hired',
  'left',
  'absentDays',
  'bonusBase',
  'history',
] as const satisfies readonly (keyof Participant)[];

const ofEvaluation = [
  'employee',
  'kind',
  'rater',
  'slot',
  'weight',
  'state',
  'scores',
] as const satisfies readonly (keyof Evaluation)[];

const ofFigures = ['employee', 'metrics'] as const satisfies readonly (keyof Figures)[];

const ofResult = ['waivers', 'calibration', 'putOff', 'published'] as const satisfies readonly (keyof ResultRecord)[];

/** What a calculation reads of one person's part of a cycle. */
export interface CountedPart {
  readonly participant: Pick<Participant, (typeof ofParticipant)[number]>;
  readonly evaluations: readonly Pick<Evaluation, (typeof ofEvaluation)[number]>[];
  readonly figures: Pick<Figures, (typeof ofFigures)[number]> | undefined;
  readonly result: Pick<ResultRecord, (typeof ofResult)[number]> | undefined;
}

/** What the key says already is not sent a second time. */
const inTheKey = new Set<string>(['employee', 'slot']);
const attributes = [...new Set(['sk', ...ofParticipant, ...ofEvaluation, ...ofFigures, ...ofResult])].filter(
  (attribute) => !inTheKey.has(attribute),
);
// Some are words of the query language: each goes under another name.
const names = Object.fromEntries(attributes.map((attribute, at) => [`#a${at}`, attribute]));

/**
 * One unit's part of a cycle as far as a calculation reads it, for display only: it may lag a moment behind. Dates, names
 * and marks are more than half of what lies there; without them the answer is made in less than half the time.
 */
export async function countedPart(client: StoreClient, cycle: string, unit: string): Promise<UnitPart<CountedPart>> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.unit(cycle, unit) },
    ProjectionExpression: Object.keys(names).join(', '),
    ExpressionAttributeNames: names,
  });
  for (const item of items) {
    const { owner, slot } = ownerAndKind(item['sk']);
    item['employee'] = owner;
    item['slot'] = slot;
  }
  return unitPartIn(items);
}
