import type { Errand } from '#lib/domain/duties/errand.ts';
import type { GoalSheet } from '#lib/domain/goals/sheet.ts';
import type { Evaluation, EvaluationTexts } from '#lib/domain/lifecycle/evaluation.ts';
import { type Figures, hasConfirmed, type Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord, Revised } from '#lib/domain/lifecycle/result.ts';
import type { Payment } from '#lib/domain/lifecycle/run.ts';
import { placeInReview } from './place-in-review.ts';
import { blankEvaluation, blankParticipant, withoutBlank } from './blank.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { done, indexed, indexKeys } from './index-keys.ts';
import { goalsSlot, keys, ofPerson, ownerAndKind, partitions, textsBetween } from './keys.ts';
import { sheetIn } from './goals.ts';
import { decidedWrite } from './lines.ts';
import { pack, unpack } from './packed.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

export const evaluationIn = (item: Item): Stored<Evaluation> => ({
  ...blankEvaluation,
  ...contentOf<Evaluation>(item),
});

export const participantIn = (item: Item): Stored<Participant> => ({
  ...blankParticipant,
  ...contentOf<Participant>(item),
});

/** It waits for its rater, then, where there is one, for the second reviewer. */
const waitingEvaluation = (evaluation: Evaluation) =>
  evaluation.state === 'requested' || evaluation.state === 'draft'
    ? indexKeys.waitingEvaluation(evaluation.rater, evaluation.dueAt, evaluation.cycle, evaluation)
    : placeInReview(evaluation);

export function evaluationWrite(evaluation: Stored<Evaluation>, request: RequestMark | null): Write {
  const said = withoutBlank(evaluation, blankEvaluation);
  return nextVersion(keys.evaluation(evaluation.cycle, evaluation), said, request, waitingEvaluation(evaluation));
}

/** The first version, for a load that writes many and may be repeated. */
export function evaluationItem(evaluation: Evaluation): Item {
  const first = { ...withoutBlank(evaluation, blankEvaluation), version: 1 };
  return itemOf(keys.evaluation(evaluation.cycle, evaluation), first, waitingEvaluation(evaluation));
}

/** The next version, for the same. */
export function evaluationNext(evaluation: Stored<Evaluation>): Item {
  const next = { ...withoutBlank(evaluation, blankEvaluation), version: evaluation.version + 1 };
  return itemOf(keys.evaluation(evaluation.cycle, evaluation), next, waitingEvaluation(evaluation));
}

const unconfirmed = (participant: Participant) =>
  hasConfirmed(participant, participant.policy)
    ? null
    : indexKeys.waitingParticipant(participant.employee, participant.confirmBy, participant.cycle);

export function participantItem(participant: Stored<Participant>): Item {
  const key = keys.participant(participant.cycle, participant.unit, participant.employee);
  const said = withoutBlank(participant, blankParticipant);
  return itemOf(key, { ...said, version: participant.version + 1 }, unconfirmed(participant));
}

export function participantWrite(participant: Stored<Participant>, request: RequestMark | null): Write {
  const key = keys.participant(participant.cycle, participant.unit, participant.employee);
  return nextVersion(key, withoutBlank(participant, blankParticipant), request, unconfirmed(participant));
}

/** Over the version it was made from only: somebody may correct another month meanwhile. */
export function figuresWrite(
  cycle: string,
  unit: string,
  figures: Stored<Figures>,
  request: RequestMark | null,
): Write {
  return nextVersion(keys.figures(cycle, unit, figures.employee), figures, request);
}

export function figuresItem(cycle: string, unit: string, figures: Figures): Item {
  return itemOf(keys.figures(cycle, unit, figures.employee), { ...figures, version: 1 });
}

const packed = ({ published, revised, ...rest }: Stored<ResultRecord>) => ({
  ...rest,
  published: published && pack(published),
  ...(revised && { revised: pack(revised) }),
});

export function resultIn(item: Item): Stored<ResultRecord> {
  const { published, revised, ...rest } = contentOf<ResultRecord>(item);
  return {
    ...rest,
    published: unpack(published) as ResultRecord['published'],
    ...(revised && { revised: unpack(revised) as Revised }),
  };
}

/** The result, and what lists show of it. */
export function resultWrites(result: Stored<ResultRecord>, request: RequestMark | null): Write[] {
  const key = keys.result(result.cycle, result.unit, result.employee);
  return [nextVersion(key, packed(result), request), decidedWrite(result)];
}

export function resultItem(result: Stored<ResultRecord>): Item {
  const key = keys.result(result.cycle, result.unit, result.employee);
  return itemOf(key, { ...packed(result), version: result.version + 1 });
}

export function paymentItem(payment: Payment): Item {
  return itemOf(keys.payment(payment.cycle, payment.unit, payment.employee, payment.run), { ...payment, version: 1 });
}

export function textsWrite(cycle: string, unit: string, texts: EvaluationTexts): Write {
  const key = keys.texts(cycle, { unit, employee: texts.employee, slot: texts.slot });
  return { Put: { Item: itemOf(key, { ...texts, version: 1 }) } };
}

/** What was written about one person. */
export async function textsOf(client: StoreClient, cycle: string, unit: string, employee: string): Promise<Written> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :employee)',
    ExpressionAttributeValues: { ':pk': partitions.texts(cycle, unit), ':employee': ofPerson(employee) },
    ConsistentRead: true,
  });
  return writtenIn(items);
}

/** What was written about one person: the texts of each evaluation by its slot, and the goals. */
export interface Written {
  readonly texts: ReadonlyMap<string, EvaluationTexts>;
  readonly goals: Stored<GoalSheet> | undefined;
}

function writtenIn(items: readonly Item[]): Written {
  const isSheet = ({ sk }: Item) => ownerAndKind(sk).kind === goalsSlot;
  const texts = items.filter((item) => !isSheet(item)).map(contentOf<EvaluationTexts>);
  return { texts: new Map(texts.map((one) => [one.slot, one])), goals: items.filter(isSheet).map(sheetIn)[0] };
}

/** The same about everybody in a unit, or those from `first` to `last`, by person. */
export async function textsOfUnit(
  client: StoreClient,
  cycle: string,
  unit: string,
  span?: { readonly first: string; readonly last: string },
): Promise<Map<string, Written>> {
  const between = span && textsBetween(span.first, span.last);
  const items = await queryAll(client, {
    KeyConditionExpression: between ? 'pk = :pk AND sk BETWEEN :from AND :until' : 'pk = :pk',
    ExpressionAttributeValues: {
      ':pk': partitions.texts(cycle, unit),
      ...(between ? { ':from': between.from, ':until': between.until } : {}),
    },
    ConsistentRead: true,
  });
  const byPerson = Map.groupBy(items, ({ sk }) => ownerAndKind(sk).owner);
  return new Map([...byPerson].map(([person, all]) => [person, writtenIn(all)]));
}

export interface WaitingFor {
  /** To be written. */
  readonly evaluations: readonly Stored<Evaluation>[];
  /** Written by others, to be confirmed or returned. */
  readonly toReview: readonly Stored<Evaluation>[];
  /** The announcements that are still to be confirmed. */
  readonly announcements: readonly Stored<Participant>[];
  /** The goals that this person has to answer. */
  readonly goals: readonly Stored<GoalSheet>[];
  readonly errands: readonly Errand[];
}

/** What waits for a person, the first due first. The index may lag a moment behind. */
export async function waitingFor(client: StoreClient, person: string): Promise<WaitingFor> {
  const items = await queryAll(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :pk AND gsi1sk < :done',
    ExpressionAttributeValues: { ':pk': indexed.waitingFor(person), ':done': done },
  });
  const ofKind = (kind: string) => items.filter(({ sk }) => ownerAndKind(sk).kind === kind);
  const evaluations = ofKind('E').map(evaluationIn);
  return {
    evaluations: evaluations.filter(({ state }) => state !== 'submitted'),
    toReview: evaluations.filter(({ state }) => state === 'submitted'),
    announcements: ofKind('P').map(participantIn),
    goals: ofKind(goalsSlot).map(sheetIn),
    errands: ofKind('W').map(contentOf<Errand>),
  };
}
