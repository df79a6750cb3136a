import type { Notice, NoticeKind } from '#lib/domain/notices/notice.ts';

const part = encodeURIComponent;

/** As what somebody is told, where that leads to different places: `hr`, `above` the late ones, `director`, or which policy. */
type As = string | number | undefined;

const progress = (cycle: string, as: As) => (as === 'above' ? '/team' : `/hr/cycles/${part(cycle)}/progress`);

const talk = (cycle: string, as: As) => `/talks/${part(cycle)}/${as}`;

const policy = (_: string, as: As) => `/hr/policies/${part(String(as))}`;

const promotion = (cycle: string) => `/hr/incentives/promotion?cycle=${part(cycle)}`;

/** Where what a notice speaks of is dealt with: a path in the web application. It says nothing that is secret. */
const places: Readonly<Record<NoticeKind, (cycle: string, as: As) => string>> = {
  announced: (cycle) => `/confirm/${part(cycle)}`,
  'taken-out': () => '/',
  opened: () => '/',
  'due-soon': () => '/',
  'due-today': () => '/',
  nudged: () => '/',
  late: progress,
  'second-review-soon': () => '/',
  'second-review-today': () => '/',
  'second-review-late': progress,
  reopened: () => '/',
  'own-reopened': () => '/',
  reassigned: () => '/',
  'taken-over': () => '/',
  published: (cycle) => `/results/${part(cycle)}`,
  'correction-to-approve': (cycle) => `/approve/${part(cycle)}`,
  'correction-declined': (cycle) => `/hr/cycles/${part(cycle)}/bonus`,
  corrected: (cycle) => `/results/${part(cycle)}`,
  recalled: (cycle) => `/results/${part(cycle)}`,
  republished: (cycle) => `/results/${part(cycle)}`,
  'not-published': (cycle, as) => (as === 'director' ? '/approve' : `/hr/cycles/${part(cycle)}/review`),
  stopped: (cycle) => `/hr/cycles/${part(cycle)}/participants`,
  'not-planned': () => '/hr/schedule',
  'calendar-gap': () => '/hr/settings/calendar',
  'to-approve': (cycle) => `/approve/${part(cycle)}`,
  'approver-named': (cycle) => `/approve/${part(cycle)}`,
  'appeal-filed': (cycle, as) => `/appeals/${part(cycle)}/${as}`,
  'appeal-decided': (cycle) => `/results/${part(cycle)}`,
  'further-to-approve': (cycle) => `/approve/${part(cycle)}`,
  returned: (cycle) => `/hr/cycles/${part(cycle)}/bonus`,
  released: (cycle) => `/results/${part(cycle)}`,
  'training-planned': () => '/training',
  'training-done': () => '/training',
  'improvement-opened': (cycle, as) => `/improvement/${part(cycle)}/${as}`,
  'talk-planned': talk,
  'talk-moved': talk,
  'talk-off': talk,
  'talk-held': talk,
  'role-waits': () => '/roles',
  'policy-waits': policy,
  'policy-approved': policy,
  'policy-returned': policy,
  'promotion-waits': (cycle) => `/approve/${part(cycle)}/promotions`,
  'promotion-approved': promotion,
  'promotion-declined': promotion,
  'promotion-recorded': () => '/',
  honoured: () => '/honours',
};

export const placeOf = ({ kind, cycle, params }: Pick<Notice, 'kind' | 'cycle' | 'params'>): string =>
  places[kind](cycle?.id ?? '', params['as']);

/** Where whoever has several things to look at begins. */
export const startPlace = '/inbox';

/** Where everybody chooses how they are told. */
export const preferencesPlace = '/preferences';
