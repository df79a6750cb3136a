import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { Action } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import { acrossFrom, type TalkSide } from '#lib/domain/talk/machine.ts';
import {
  emptyTalkShared,
  emptyTalkSheet,
  type TalkGoals,
  type TalkShared,
  type TalkSheet,
} from '#lib/domain/talk/sheet.ts';
import { emptyTalk, type Talk } from '#lib/domain/talk/talk.ts';
import type { Stored } from '#lib/store/item.ts';
import type { TalkAt, TalkParts } from '#lib/store/talks.ts';
import { ownUnit } from '../appeals/load.ts';
import { refuseRecalled } from '../recall/refuse.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { supervisorNameOf } from '../views.ts';

export interface Asked {
  readonly cycle: string;
  readonly employee: string;
  /** Where the person took part; one's own unit is known. */
  readonly unit: string | undefined;
}

/** One talk as one of the two comes to it. */
export interface LoadedTalk {
  readonly at: TalkAt;
  readonly participant: Participant;
  readonly result: ResultRecord;
  readonly side: TalkSide;
  readonly talk: Stored<Talk>;
  readonly mine: Stored<TalkSheet>;
  readonly shared: Readonly<Record<'mine' | 'theirs', Stored<TalkShared>>>;
  /** Of what the other side writes only what is both's: their notes are left behind here. */
  readonly theirPoints: TalkSheet['points'];
  readonly goals: Stored<TalkGoals>;
}

/** @throws DomainError `forbidden` for everybody but the two, and for them before the result is published. */
export async function loadTalk(context: SignedIn, asked: Asked, action: Action): Promise<LoadedTalk> {
  const { store, actor } = context;
  const { cycle, employee } = asked;
  const own = employee === actor.id ? ownUnit(context, cycle) : undefined;
  const at = { cycle, employee, unit: found(asked.unit ?? own, 'participant') };
  const [known, part, parts] = await Promise.all([
    store.cycleById(cycle),
    store.personPart(cycle, at.unit, employee),
    store.talkParts(at),
  ]);
  const { participant, result } = found(part, 'participant');
  const { supervisor } = participant;
  const published = result?.published != null && known !== undefined && hasResults(known);
  allow(context, action, { subject: employee, supervisor, published });
  refuseRecalled(found(known, 'cycle'), at.unit);
  if (supervisor === null) throw new DomainError('wrong-state', { reason: 'talk-nobody' });
  const side = actor.id === employee ? 'employee' : 'supervisor';
  return { ...partsFor(side, participant, parts), at, participant, result: found(result, 'result'), side };
}

function partsFor(side: TalkSide, participant: Participant, { talk, sheets, shared, goals }: TalkParts) {
  const sheetOf = (of: TalkSide) => sheets.find((sheet) => sheet.side === of) ?? { ...emptyTalkSheet(of), version: 0 };
  const sharedBy = (of: TalkSide) =>
    shared.find((known) => known.side === of) ?? { ...emptyTalkShared(of), version: 0 };
  const { cycle, unit, employee, name: employeeName, supervisor } = participant;
  const known = { cycle, unit, employee, employeeName, supervisor: supervisor ?? '' };
  return {
    talk: talk ?? { ...emptyTalk({ ...known, supervisorName: supervisorNameOf(participant) ?? '' }), version: 0 },
    mine: sheetOf(side),
    shared: { mine: sharedBy(side), theirs: sharedBy(acrossFrom(side)) },
    theirPoints: sheetOf(acrossFrom(side)).points,
    goals: goals ?? { goals: [], by: null, version: 0 },
  };
}
