import { decide } from '#lib/domain/access/rights.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { effectOf } from '#lib/domain/training/effect.ts';
import {
  awaitsSatisfaction,
  type Training,
  type TrainingAction,
  trainingMachine,
} from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';

/** A line of a plan, with what whoever looks may do about it. */
export function trainingView({ actor }: Context, training: Stored<Training>) {
  const { year, id, employee, name, unit, supervisor, course, form, hours, cost, date, because, asked } = training;
  const { state, result, note, satisfaction, after, version } = training;
  const may = decide(actor, 'training.plan', { subject: employee, unit, supervisor });
  return {
    year,
    id,
    employee,
    name,
    unit,
    course: { ...course },
    form,
    hours,
    cost,
    date,
    because: { ...because },
    asked: { ...asked },
    state,
    result,
    note,
    satisfaction,
    effect: effectOf(training),
    seenIn: after === null ? null : after.cycleName,
    toRate: awaitsSatisfaction(training) && decide(actor, 'training.rate', { subject: employee }).allowed,
    version,
    buttons: may.allowed ? actions.filter((action) => mayMove(trainingMachine, action, state)) : [],
  };
}

const actions = Object.keys(trainingMachine).filter(isAction);

function isAction(name: string): name is TrainingAction {
  return Object.hasOwn(trainingMachine, name);
}
