import type { LinkMark } from '#lib/domain/evaluation/personal-link.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { CustomerTally, Figures, Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Payment } from '#lib/domain/lifecycle/run.ts';
import type { Item, StoreClient } from './client.ts';
import { tallyFrom } from './customers.ts';
import { contentOf, type Stored } from './item.ts';
import { type Key, keys, ofPerson, ownerAndKind, partitions, wholeUnit } from './keys.ts';
import { evaluationIn, participantIn, resultIn } from './participation.ts';
import type { Nudge } from './nudges.ts';
import { queryAll, queryPages } from './read.ts';

/** Everything of one person in one cycle but texts and customers' answers. */
export interface PersonPart {
  readonly participant: Stored<Participant>;
  readonly evaluations: readonly Stored<Evaluation>[];
  readonly figures: Stored<Figures> | undefined;
  readonly tally: CustomerTally | undefined;
  readonly result: Stored<ResultRecord> | undefined;
  readonly payments: readonly Stored<Payment>[];
  /** When the raters were last reminded by somebody, by slot of the evaluation. */
  readonly nudges: ReadonlyMap<string, Stored<Nudge>>;
  /** What the newest personal links were made for, by the same. */
  readonly links: ReadonlyMap<string, Stored<LinkMark>>;
}

export interface UnitPart<Person = PersonPart> {
  readonly people: readonly Person[];
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
  return unitPartIn(items);
}

export function unitPartIn(items: readonly Item[]): UnitPart {
  const figures = items.find(({ sk }) => ownerAndKind(sk).owner === wholeUnit);
  return { people: peopleIn(items), figures: figures && contentOf<Figures>(figures) };
}

/** The people whose items these are, in their order. */
export function peopleIn(items: readonly Item[]): PersonPart[] {
  const byPerson = Map.groupBy(items, ({ sk }) => ownerAndKind(sk).owner);
  return [...byPerson.values()].flatMap((rows) => partOf(rows) ?? []);
}

/** Who takes part in a unit, and who is asked to rate there. */
export interface Members {
  readonly participants: readonly string[];
  readonly raters: readonly string[];
}

/** The people of one unit's part, a page at a time, however many they are: nothing else of them is sent. */
export async function* membersOf(client: StoreClient, cycle: string, unit: string): AsyncGenerator<Members> {
  const pages = queryPages(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitions.unit(cycle, unit) },
    ProjectionExpression: 'sk, rater',
  });
  for await (const page of pages) {
    const ofKind = (kind: string) => page.filter(({ sk }) => ownerAndKind(sk).kind === kind);
    yield {
      participants: ofKind('P').map(({ sk }) => ownerAndKind(sk).owner),
      raters: [...new Set(ofKind('E').map(({ rater }) => String(rater)))],
    };
  }
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
  const byKind = Map.groupBy(rows, ({ sk }) => ownerAndKind(sk).kind);
  const ofKind = (kind: string) => byKind.get(kind) ?? [];
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
    nudges: bySlot(ofKind('N').map(contentOf<Nudge>)),
    links: bySlot(ofKind('T').map(contentOf<LinkMark>)),
  };
}

const bySlot = <T extends { readonly slot: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.slot, one]));
