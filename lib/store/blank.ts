import { isDeepStrictEqual } from 'node:util';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';

/** What most items of a kind have alike is left out where it is written, so that a list reads less, and put back where it is read. */
export const blankEvaluation: Partial<Evaluation> = {
  weight: 1,
  scores: {},
  goals: {},
  notObserved: [],
  savedAt: null,
  submittedAt: null,
  reason: null,
  secondReview: null,
};

export const blankParticipant: Partial<Participant> = {
  left: null,
  leads: [],
  absentDays: 0,
  peers: [],
  names: {},
  history: [],
  confirmed: null,
  goals: null,
};

export function withoutBlank<T extends object>(content: T, blank: object): T {
  const alike = new Map<string, unknown>(Object.entries(blank));
  const said = Object.entries(content).filter(
    ([name, value]) => !(alike.has(name) && isDeepStrictEqual(value, alike.get(name))),
  );
  return Object.fromEntries(said) as T;
}
