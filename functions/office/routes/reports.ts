import { readReports } from '#lib/app/reports/read.ts';
import { reportSheet } from '#lib/app/reports/sheet.ts';
import { readTrainingReport } from '#lib/app/reports/training.ts';
import { reports } from '#lib/contract/reports.ts';
import { fileRoute, route } from '../../route.ts';

export const reportRoutes = [
  route(reports.read, (context, { params }) => readReports(context, params.year)),
  route(reports.training, (context, { params }) => readTrainingReport(context, params.year)),
  fileRoute(reports.sheet, (context, { params, query }) => reportSheet(context, { ...params, ...query })),
];
