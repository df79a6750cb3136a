import type { ErrandPlace } from '#lib/domain/duties/errand.ts';
import type { EvaluationAddress } from './keys.ts';

/** Index partitions, named by the question they answer. */
export const indexed = {
  peopleOf: (unit: string) => `PEOPLE#${unit}`,
  formerlyOf: (unit: string) => `FORMERLY#${unit}`,
  waitingFor: (person: string) => `WAITS#${person}`,
  talksOf: (cycle: string) => `TALKS#${cycle}`,
  /** What was agreed on in talks about this person's results. */
  agreedWith: (person: string) => `AGREED#${person}`,
  trainedAs: (person: string) => `TRAINED#${person}`,
  coachedBy: (supervisor: string) => `COACHES#${supervisor}`,
};

/** Where an item stands in the index. */
export const indexKeys = {
  person: (unit: string, id: string) => ({ gsi1pk: indexed.peopleOf(unit), gsi1sk: id }),
  talk: (cycle: string, unit: string, employee: string) => ({
    gsi1pk: indexed.talksOf(cycle),
    gsi1sk: `${unit}#${employee}`,
  }),
  /** By the end of the period that was talked about. */
  agreedGoals: ({ employee, period, cycle }: { employee: string; period: { end: string }; cycle: string }) => ({
    gsi1pk: indexed.agreedWith(employee),
    gsi1sk: `${period.end}#${cycle}`,
  }),
  training: (person: string, year: number, id: string) => ({
    gsi1pk: indexed.trainedAs(person),
    gsi1sk: `${year}#${id}`,
  }),
  improvement: (supervisor: string, cycle: string, employee: string) => ({
    gsi1pk: indexed.coachedBy(supervisor),
    gsi1sk: `${cycle}#${employee}`,
  }),
  former: (unit: string, id: string) => ({ gsi1pk: indexed.formerlyOf(unit), gsi1sk: id }),
  /** The due date leads, so that what waits is read in the order in which it is due. */
  waitingEvaluation: (rater: string, dueAt: string, cycle: string, { employee, slot }: EvaluationAddress) => ({
    gsi1pk: indexed.waitingFor(rater),
    gsi1sk: `${dueAt}#E#${cycle}#${employee}#${slot}`,
  }),
  /** After everything that waits, by cycle: what a second reviewer has confirmed stays to be found. */
  reviewedEvaluation: (reviewer: string, cycle: string, { employee, slot }: EvaluationAddress) => ({
    gsi1pk: indexed.waitingFor(reviewer),
    gsi1sk: `${reviewedIn(cycle)}${employee}#${slot}`,
  }),
  waitingGoals: (person: string, dueAt: string, cycle: string, employee: string) => ({
    gsi1pk: indexed.waitingFor(person),
    gsi1sk: `${dueAt}#G#${cycle}#${employee}`,
  }),
  /** What has no date comes after everything that has one. */
  waitingErrand: (person: string, dueAt: string | null, of: ErrandPlace['of'], about: string) => ({
    gsi1pk: indexed.waitingFor(person),
    gsi1sk: `${dueAt ?? '9'}#W#${of}#${about}`,
  }),
  waitingParticipant: (employee: string, dueAt: string, cycle: string) => ({
    gsi1pk: indexed.waitingFor(employee),
    gsi1sk: `${dueAt}#P#${cycle}`,
  }),
};

/** In the index of what waits, whatever is done begins with this; dates come before it. */
export const done = '~';
export const reviewedIn = (cycle: string) => `${done}${cycle}#`;
