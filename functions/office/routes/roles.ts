import { askForRole } from '#lib/app/roles/ask.ts';
import { decideRoleRequest } from '#lib/app/roles/decide.ts';
import { readRoles } from '#lib/app/roles/read.ts';
import { roles } from '#lib/contract/roles.ts';
import { route } from '../../route.ts';

export const roleRoutes = [
  route(roles.read, readRoles),
  route(roles.ask, (context, { body }) => askForRole(context, body)),
  route(roles.decide, (context, { params }) => decideRoleRequest(context, params.request, params.decision)),
];
