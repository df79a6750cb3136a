import { editOrganisation, readOrganisation } from '#lib/app/settings/organisation.ts';
import { organisation } from '#lib/contract/settings.ts';
import { route } from '../../route.ts';

export const settingsRoutes = [
  route(organisation.read, readOrganisation),
  route(organisation.edit, (context, { seen, body }) => editOrganisation(context, seen, body)),
];
