import { confirmAnnouncement, readAnnouncement } from '#lib/app/me/announcement.ts';
import { readFirstSteps } from '#lib/app/me/first-steps.ts';
import { markRead } from '#lib/app/inbox/mark-read.ts';
import { readInbox } from '#lib/app/inbox/read.ts';
import { readHome, readMe } from '#lib/app/me/home.ts';
import { editPreferences, readPreferences } from '#lib/app/me/preferences.ts';
import { announcement } from '#lib/contract/announcement.ts';
import { inbox } from '#lib/contract/inbox.ts';
import { firstSteps, home, me } from '#lib/contract/me.ts';
import { preferences } from '#lib/contract/preferences.ts';
import { route } from '../../route.ts';

export const meRoutes = [
  route(me, readMe),
  route(home, readHome),
  route(firstSteps, readFirstSteps),
  route(inbox.read, (context, { query }) => readInbox(context, query.cursor)),
  route(inbox.markRead, (context, { body }) => markRead(context, body.notice)),
  route(preferences.read, readPreferences),
  route(preferences.edit, (context, { seen, body }) => editPreferences(context, seen, body)),
  route(announcement.read, (context, { params }) => readAnnouncement(context, params.cycle)),
  route(announcement.confirm, (context, { params, seen }) => confirmAnnouncement(context, params.cycle, seen)),
];
