import { dayOf } from '#lib/domain/calendar/days.ts';
import { trainingErrands } from '#lib/domain/duties/errand.ts';
import { DomainError } from '#lib/domain/error.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import {
  awaitsSatisfaction,
  type Training,
  type TrainingAsked,
  trainingMachine,
  trainingProblems,
} from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { withPublishedEffect } from './effects.ts';
import { tellingOf } from './enter.ts';
import { trainingView } from './view.ts';

interface At {
  readonly year: number;
  readonly employee: string;
  readonly id: string;
  /** The version that was seen. */
  readonly seen: number;
}

interface Asked extends TrainingAsked {
  readonly cost: number | null;
}

/** One step of a training: accepted, taken, missed, planned anew, cancelled. */
export async function moveTraining(context: Context, at: At, asked: Asked) {
  const { store, request } = context;
  const training = found(await store.trainingUnder(at), 'training');
  const { year, employee, unit, supervisor, course } = training;
  allow(context, 'training.plan', { subject: employee, unit, supervisor });
  if (isRepeated(training, request)) return trainingView(context, training);
  const { action } = asked;
  const state = moved(trainingMachine, action, training.state);
  expectVersion(training, at.seen);
  refuse(
    trainingProblems(
      { ...asked, date: asked.date ?? dayNeeded(training, asked) },
      year,
      dayOf(context.at, context.timeZone),
    ),
  );
  const said = changed(training, asked);
  const next = action === 'finish' ? await withPublishedEffect(context, { ...said, state }) : { ...said, state };
  const entry = trace(context, `training.${action}`, {
    cycle: null,
    unit,
    subject: employee,
    ...(asked.note === null ? {} : { reason: asked.note }),
    details: { name: course.name.zh },
  });
  await store.commit(entry, [
    store.trainingWrite(next, request),
    ...store.errandWrites(trainingErrands(next)),
    ...tellingOf(context, next),
  ]);
  return trainingView(context, { ...next, version: next.version + 1 });
}

/** What is entered as done was on the day that was planned, unless another is given. */
const dayNeeded = ({ date }: Training, { action }: Asked) => (action === 'finish' ? date : null);

function changed(training: Stored<Training>, { action, date, result, note, cost }: Asked): Stored<Training> {
  const { date: day, cost: before } = training;
  return {
    ...training,
    date: date ?? day,
    cost: cost ?? before,
    result: action === 'finish' ? result : null,
    note,
  };
}

/** The person says how the course was, once it is done; it may be said anew. */
export async function rateTraining(context: Context, at: At, satisfaction: number) {
  const { store, request } = context;
  const training = found(await store.trainingUnder(at), 'training');
  const { employee, unit, state, course } = training;
  allow(context, 'training.rate', { subject: employee });
  if (isRepeated(training, request)) return trainingView(context, training);
  if (!awaitsSatisfaction({ state, satisfaction: null }))
    throw new DomainError('wrong-state', { params: { action: 'rate', state } });
  expectVersion(training, at.seen);
  const next = { ...training, satisfaction };
  const entry = trace(context, 'training.rate', {
    cycle: null,
    unit,
    subject: employee,
    details: { name: course.name.zh },
  });
  await store.commit(entry, [store.trainingWrite(next, request), ...store.errandWrites(trainingErrands(next))]);
  return trainingView(context, { ...next, version: next.version + 1 });
}
