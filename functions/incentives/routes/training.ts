import { moveTraining, rateTraining } from '#lib/app/training/act.ts';
import { readCourses, saveCourses } from '#lib/app/training/catalogue.ts';
import { enterTraining } from '#lib/app/training/enter.ts';
import { readNeeds } from '#lib/app/training/needs.ts';
import { readPersonsTraining } from '#lib/app/training/person.ts';
import { readPlan } from '#lib/app/training/plan.ts';
import { trainingSheet } from '#lib/app/training/sheet.ts';
import { readWishes } from '#lib/app/training/wishes.ts';
import { training } from '#lib/contract/training.ts';
import { fileRoute, route } from '../../route.ts';

export const trainingRoutes = [
  route(training.courses, readCourses),
  route(training.saveCourses, (context, { body, seen }) => saveCourses(context, body.courses, seen)),
  route(training.needs, (context, { params }) => readNeeds(context, params.cycle)),
  route(training.wishes, (context, { params, query }) => readWishes(context, { ...params, ...query })),
  fileRoute(training.sheet, (context, { params, query }) => trainingSheet(context, params.year, query.language)),
  route(training.plan, (context, { params }) => readPlan(context, params.year)),
  route(training.person, (context, { params }) => readPersonsTraining(context, params.employee)),
  route(training.rate, (context, { params: { year, training: id }, body, seen }) =>
    rateTraining(context, { year, employee: context.actor.id, id, seen }, body.satisfaction),
  ),
  route(training.move, (context, { params: { year, employee, training: id, action }, body, seen }) => {
    const { date = null, result = null, cost = null, note = null } = body;
    return moveTraining(context, { year, employee, id, seen }, { action, date, result, cost, note });
  }),
  route(training.enter, (context, { params, body }) => enterTraining(context, { ...params, ...body })),
];
