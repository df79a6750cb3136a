import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import { blankEvaluation, blankParticipant, withoutBlank } from './blank.ts';
import type { StoreClient } from './client.ts';
import { nextVersion, type Stored } from './item.ts';
import { keys, ofPerson, ownerAndKind, partitions } from './keys.ts';
import { evaluationIn, evaluationWrite, participantIn, participantWrite } from './participation.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** Somebody who was taken out of a cycle: kept as they were, under a key by which no list finds them. */
export interface Removed {
  readonly participant: Stored<Participant>;
  readonly evaluations: readonly Stored<Evaluation>[];
}

const isWaiting = ({ state }: Evaluation) => state === 'requested' || state === 'draft';

/** Takes somebody out; what waits for raters waits no longer. */
export function removedWrites({ participant, evaluations }: Removed): Write[] {
  const { cycle, unit, employee } = participant;
  const said = withoutBlank({ ...participant, version: 0 }, blankParticipant);
  return [
    versionedDelete(keys.participant(cycle, unit, employee), participant.version),
    nextVersion(keys.removed(cycle, unit, employee), said, null),
    ...evaluations
      .filter(isWaiting)
      .map((one) => nextVersion(keys.evaluation(cycle, one), withoutBlank(one, blankEvaluation), null)),
  ];
}

/** Brings somebody back as they were; the raters are asked again. */
export function restoredWrites({ participant, evaluations }: Removed): Write[] {
  const { cycle, unit, employee, version } = participant;
  return [
    versionedDelete(keys.removed(cycle, unit, employee), version),
    participantWrite({ ...participant, version: 0 }, null),
    ...evaluations.filter(isWaiting).map((one) => evaluationWrite(one, null)),
  ];
}

const versionedDelete = (Key: Record<string, string>, version: number): Write => ({
  Delete: {
    Key,
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  },
});

/** Somebody who was taken out, with what had been asked and rated about them. */
export async function removedPart(
  client: StoreClient,
  cycle: string,
  unit: string,
  employee: string,
): Promise<Removed | undefined> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :employee)',
    ExpressionAttributeValues: { ':pk': partitions.unit(cycle, unit), ':employee': ofPerson(employee) },
    ConsistentRead: true,
  });
  const ofKind = (kind: string) => items.filter(({ sk }) => ownerAndKind(sk).kind === kind);
  const [participant] = ofKind('X').map(participantIn);
  return participant && { participant, evaluations: ofKind('E').map(evaluationIn) };
}
