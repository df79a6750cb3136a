import { makePersonalLinks } from '#lib/app/personal-links/make.ts';
import { personalLinks } from '#lib/contract/personal-links.ts';
import { route } from '../../route.ts';

export const personalLinkRoutes = [
  route(personalLinks.make, (context, { params, body }) => makePersonalLinks(context, params.cycle, body.evaluations)),
];
