import type { Participant } from '../lifecycle/participant.ts';
import type { TalkSide } from './machine.ts';

/** What one side wants to talk about, beside what follows from the result. */
export interface AgendaPoint {
  /** Given by whoever writes it. */
  readonly id: string;
  readonly text: string;
}

/** What one side is writing. Its points are both's to see; its notes are nobody else's. */
export interface TalkSheet {
  readonly side: TalkSide;
  readonly points: readonly AgendaPoint[];
  readonly notes: string;
}

/** What one side lets the other see: apart from the sheet, so that it holds no word that was not shared. */
export interface TalkShared {
  readonly side: TalkSide;
  readonly notes: SharedNotes | null;
  readonly objections: readonly Objection[];
}

export interface SharedNotes {
  readonly text: string;
  readonly at: string;
}

/** Where one does not agree with what the other shared, in their words; kept. */
export interface Objection {
  readonly text: string;
  readonly at: string;
  /** The notes that it is about, as they were then. */
  readonly about: SharedNotes;
}

export const emptyTalkSheet = (side: TalkSide): TalkSheet => ({ side, points: [], notes: '' });
export const emptyTalkShared = (side: TalkSide): TalkShared => ({ side, notes: null, objections: [] });

/** What both mean to reach until the next time. */
export interface TalkGoal {
  readonly id: string;
  readonly what: string;
  readonly measure: string;
  readonly target: string;
}

/** The goals of both, and who wrote them last. */
export interface TalkGoals {
  readonly goals: readonly TalkGoal[];
  readonly by: TalkSide | null;
  /** In which talk; absent until the person has agreed to it. */
  readonly agreed?: AgreedIn;
  /** Among which period's goals the two have taken them over. */
  readonly taken?: TakenOver | null;
}

/** Between whom, and about which period: what is asked when the goals of the next are written. */
export interface AgreedIn extends Pick<Participant, 'cycle' | 'cycleName' | 'period' | 'unit' | 'employee'> {
  readonly supervisor: string;
}

export type TakenOver = Pick<Participant, 'cycle' | 'cycleName'>;

export const mostObjections = 10;
