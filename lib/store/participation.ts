import type { Evaluation, EvaluationTexts } from '#lib/domain/lifecycle/evaluation.ts';
import type { Figures, Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Payment } from '#lib/domain/lifecycle/run.ts';
import { blankEvaluation, blankParticipant, withoutBlank } from './blank.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { indexed, indexKeys, keys, ofPerson, ownerAndKind, partitions } from './keys.ts';
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

const waitingEvaluation = (evaluation: Evaluation) =>
  evaluation.state === 'requested' || evaluation.state === 'draft'
    ? indexKeys.waitingEvaluation(evaluation.rater, evaluation.dueAt, evaluation.cycle, evaluation)
    : null;

export function evaluationWrite(evaluation: Stored<Evaluation>, request: RequestMark | null): Write {
  const said = withoutBlank(evaluation, blankEvaluation);
  return nextVersion(keys.evaluation(evaluation.cycle, evaluation), said, request, waitingEvaluation(evaluation));
}

/** The first version, for a load that writes many and may be repeated. */
export function evaluationItem(evaluation: Evaluation): Item {
  const first = { ...withoutBlank(evaluation, blankEvaluation), version: 1 };
  return itemOf(keys.evaluation(evaluation.cycle, evaluation), first, waitingEvaluation(evaluation));
}

const unconfirmed = (participant: Participant) =>
  participant.confirmed
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

export function figuresItem(cycle: string, unit: string, figures: Figures): Item {
  return itemOf(keys.figures(cycle, unit, figures.employee), { ...figures, version: 1 });
}

const packed = ({ published, ...rest }: Stored<ResultRecord>) => ({
  ...rest,
  published: published && pack(published),
});

export function resultIn(item: Item): Stored<ResultRecord> {
  const { published, ...rest } = contentOf<ResultRecord>(item);
  return { ...rest, published: unpack(published) as ResultRecord['published'] };
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

/** What was written about one person: by slot of the evaluation. */
export async function textsOf(
  client: StoreClient,
  cycle: string,
  unit: string,
  employee: string,
): Promise<Map<string, EvaluationTexts>> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :employee)',
    ExpressionAttributeValues: { ':pk': partitions.texts(cycle, unit), ':employee': ofPerson(employee) },
    ConsistentRead: true,
  });
  return new Map(items.map(contentOf<EvaluationTexts>).map((texts) => [texts.slot, texts]));
}

/** The same about everybody in a unit, by person. */
export async function textsOfUnit(
  client: StoreClient,
  cycle: string,
  unit: string,
): Promise<Map<string, Map<string, EvaluationTexts>>> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.texts(cycle, unit) },
    ConsistentRead: true,
  });
  const byPerson = Map.groupBy(items.map(contentOf<EvaluationTexts>), ({ employee }) => employee);
  return new Map([...byPerson].map(([person, all]) => [person, new Map(all.map((texts) => [texts.slot, texts]))]));
}

export interface WaitingFor {
  readonly evaluations: readonly Stored<Evaluation>[];
  /** The announcements that are still to be confirmed. */
  readonly announcements: readonly Stored<Participant>[];
}

/** What waits for a person, the first due first. The index may lag a moment behind. */
export async function waitingFor(client: StoreClient, person: string): Promise<WaitingFor> {
  const items = await queryAll(client, {
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :pk',
    ExpressionAttributeValues: { ':pk': indexed.waitingFor(person) },
  });
  const ofKind = (kind: string) => items.filter(({ sk }) => ownerAndKind(sk).kind === kind);
  return {
    evaluations: ofKind('E').map(evaluationIn),
    announcements: ofKind('P').map(participantIn),
  };
}
