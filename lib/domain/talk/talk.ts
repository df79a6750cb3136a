import { compareInstants } from '../calendar/instants.ts';
import type { Problem } from '../policy/problem.ts';
import { moved } from '../lifecycle/transition.ts';
import { type TalkAction, talkMachine, type TalkSide, type TalkState } from './machine.ts';

/** When and where the two meet. */
export interface Appointment {
  /** An instant. */
  readonly start: string;
  readonly minutes: number;
  /** A room, or the address of a call. */
  readonly place: string;
}

/** That somebody and the supervisor talk about one result, and how far they are: small, for lists and calendars. */
export interface Talk {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly employeeName: string;
  readonly supervisor: string;
  readonly supervisorName: string;
  readonly state: TalkState;
  /** Of its entry in calendars: the same however often it is moved. */
  readonly entry: string;
  /** How often the entry was changed since the first time. */
  readonly change: number;
  /** The present one; `null` while there is none, and once it was called off. */
  readonly appointment: Appointment | null;
  /** The last that was called off: what a calendar is told of. */
  readonly calledOff: Appointment | null;
  /** Who made the last step, and when. */
  readonly by: TalkSide | null;
  readonly at: string;
  /** Which step that was; talks from before it was kept do not say. */
  readonly step?: TalkAction;
  /** The day on which they talked. */
  readonly heldOn: string | null;
  readonly agreedAt: string | null;
}

type Known = Pick<Talk, 'cycle' | 'unit' | 'employee' | 'employeeName' | 'supervisor' | 'supervisorName'>;

/** A talk of which nothing is fixed yet. */
export const emptyTalk = (known: Known): Talk => ({
  ...known,
  state: 'open',
  entry: '',
  change: -1,
  appointment: null,
  calledOff: null,
  by: null,
  at: '',
  heldOn: null,
  agreedAt: null,
});

export interface Step {
  readonly action: TalkAction;
  readonly side: TalkSide;
  readonly at: string;
  /** A new one, for the first time that a time is set. */
  readonly newEntry: string;
  readonly appointment: Appointment | null;
  readonly heldOn: string | null;
}

/**
 * The talk after one step. Whether it is this side's to make is a matter of rights.
 * @throws DomainError `wrong-state`.
 */
export function stepOf(talk: Talk, { action, side, at, newEntry, appointment, heldOn }: Step): Talk {
  const state = moved(talkMachine, action, talk.state);
  const next = { ...talk, state, by: side, at, step: action };
  switch (action) {
    case 'plan':
    case 'move':
      return {
        ...next,
        entry: talk.entry || newEntry,
        change: talk.change + 1,
        appointment,
        calledOff: null,
      };
    case 'callOff':
      return { ...next, change: talk.change + 1, appointment: null, calledOff: talk.appointment };
    case 'hold':
      return { ...next, heldOn };
    // Its time has passed: the entry stays in calendars until a new time moves it.
    case 'takeBack':
      return { ...next, appointment: null, heldOn: null };
    case 'agree':
      return { ...next, agreedAt: at };
  }
}

/** How long a talk can be. */
export const talkMinutes = { least: 10, most: 240 } as const;
export const usualMinutes = 45;

interface StepAsked {
  readonly action: TalkAction;
  readonly appointment: Appointment | null;
  readonly heldOn: string | null;
}

/** What is missing, or cannot be, with a step. `today` is the organisation's. */
export function stepProblems(
  { action, appointment, heldOn }: StepAsked,
  { now, today }: { now: string; today: string },
): Problem[] {
  if (action === 'plan' || action === 'move') {
    if (appointment === null) return [{ path: 'day', code: 'required' }];
    return compareInstants(appointment.start, now) < 0 ? [{ path: 'time', code: 'talk.past' }] : [];
  }
  if (action !== 'hold') return [];
  if (heldOn === null) return [{ path: 'on', code: 'required' }];
  return heldOn > today ? [{ path: 'on', code: 'talk.future' }] : [];
}
