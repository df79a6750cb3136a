import bonus from './hr/bonus.ts';
import calendar from './hr/calendar.ts';
import cycle from './hr/cycle.ts';
import log from './hr/log.ts';
import overview from './hr/overview.ts';
import participants from './hr/participants.ts';
import people from './hr/people.ts';
import planning from './hr/planning.ts';
import policy from './hr/policy.ts';
import progress from './hr/progress.ts';
import results from './hr/results.ts';
import review from './hr/review.ts';
import roles from './hr/roles.ts';
import schedule from './hr/schedule.ts';
import second from './hr/second.ts';
import settings from './hr/settings.ts';
import shared from './hr/shared.ts';

export default {
  shared,
  overview,
  planning,
  cycle,
  participants,
  progress,
  review,
  results,
  bonus,
  calendar,
  log,
  people,
  policy,
  roles,
  schedule,
  second,
  settings,
};
