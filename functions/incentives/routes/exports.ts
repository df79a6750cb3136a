import { exportCycle } from '#lib/app/exports/cycle-file.ts';
import { peopleSheet } from '#lib/app/people/sheet.ts';
import { exports } from '#lib/contract/exports.ts';
import { fileRoute } from '../../route.ts';

export const exportRoutes = [
  fileRoute(exports.cycle, (context, { params, query }) => exportCycle(context, { ...params, ...query })),
  fileRoute(exports.people, (context, { query }) => peopleSheet(context, query.language)),
];
