import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { CustomerTally, Figures, Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Payment } from '#lib/domain/lifecycle/run.ts';
import type { Item, StoreClient } from './client.ts';
import { tallyFrom } from './customers.ts';
import { contentOf, type Stored } from './item.ts';
import { type Key, keys, ofPerson, ownerAndKind, partitions, wholeUnit } from './keys.ts';
import { evaluationIn, participantIn, resultIn } from './participation.ts';
import { queryAll } from './read.ts';

/** Everything of one person in one cycle but texts and customers' answers. */
export interface PersonPart {
  readonly participant: Stored<Participant>;
  readonly evaluations: readonly Stored<Evaluation>[];
  readonly figures: Stored<Figures> | undefined;
  readonly tally: CustomerTally | undefined;
  readonly result: Stored<ResultRecord> | undefined;
  readonly payments: readonly Stored<Payment>[];
}

export interface UnitPart {
  readonly people: readonly PersonPart[];
  /** The figures of the unit as a whole. */
  readonly figures: Stored<Figures> | undefined;
}

/**
 * One unit's part of a cycle: one sequential query, strongly consistent unless it is only displayed; then it costs half
 * and may lag a moment behind.
 */
export async function unitPart(
  client: StoreClient,
  cycle: string,
  unit: string,
  options: { consistent?: boolean } = {},
): Promise<UnitPart> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.unit(cycle, unit) },
    ConsistentRead: options.consistent ?? true,
  });
  const byPerson = Map.groupBy(items, ({ sk }) => ownerAndKind(sk).owner);
  const people = [...byPerson.values()].flatMap((rows) => partOf(rows) ?? []);
  const [figures] = byPerson.get(wholeUnit) ?? [];
  return { people, figures: figures && contentOf<Figures>(figures) };
}

/** One person's part of a cycle. */
export async function personPart(
  client: StoreClient,
  cycle: string,
  unit: string,
  employee: string,
): Promise<PersonPart | undefined> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :employee)',
    ExpressionAttributeValues: { ':pk': partitions.unit(cycle, unit), ':employee': ofPerson(employee) },
    ConsistentRead: true,
  });
  return partOf(items);
}

/** Where a person's participation lies, before anything is decided about them. */
export function keysOfPart({ participant, evaluations, figures }: PersonPart): Key[] {
  const { cycle, unit, employee } = participant;
  return [
    keys.participant(cycle, unit, employee),
    ...evaluations.map((evaluation) => keys.evaluation(cycle, evaluation)),
    ...(figures ? [keys.figures(cycle, unit, employee)] : []),
  ];
}

function partOf(rows: readonly Item[]): PersonPart | undefined {
  const ofKind = (kind: string) => rows.filter(({ sk }) => ownerAndKind(sk).kind === kind);
  const one = <T>(kind: string): Stored<T> | undefined => ofKind(kind).map(contentOf<T>)[0];
  const participant = ofKind('P').map(participantIn)[0];
  if (!participant) return undefined;
  return {
    participant,
    evaluations: ofKind('E').map(evaluationIn),
    figures: one<Figures>('F'),
    tally: ofKind('K').map(tallyFrom)[0],
    result: ofKind('R').map(resultIn)[0],
    payments: ofKind('S').map(contentOf<Payment>),
  };
}
