import { readLog } from '#lib/app/audit/read.ts';
import { logSheet } from '#lib/app/audit/sheet.ts';
import { audit } from '#lib/contract/audit.ts';
import { fileRoute, route } from '../../route.ts';

export const auditRoutes = [
  route(audit.read, (context, { query }) => readLog(context, query)),
  fileRoute(audit.sheet, (context, { query }) => logSheet(context, query)),
];
