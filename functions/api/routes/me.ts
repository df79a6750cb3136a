import { confirmAnnouncement, readAnnouncement } from '#lib/app/me/announcement.ts';
import { readFirstSteps } from '#lib/app/me/first-steps.ts';
import { readHome, readMe } from '#lib/app/me/home.ts';
import { announcement } from '#lib/contract/announcement.ts';
import { firstSteps, home, me } from '#lib/contract/me.ts';
import { route } from '../route.ts';

export const meRoutes = [
  route(me, readMe),
  route(home, readHome),
  route(firstSteps, readFirstSteps),
  route(announcement.read, (context, { params }) => readAnnouncement(context, params.cycle)),
  route(announcement.confirm, (context, { params, seen }) => confirmAnnouncement(context, params.cycle, seen)),
];
