import type { Notice, NoticeKind } from '#lib/domain/notices/notice.ts';

const part = encodeURIComponent;

/** Where what a notice speaks of is dealt with: a path in the web application. It says nothing that is secret. */
const places: Readonly<Record<NoticeKind, (cycle: string) => string>> = {
  announced: (cycle) => `/confirm/${part(cycle)}`,
  opened: () => '/',
  'due-soon': () => '/',
  'due-today': () => '/',
  nudged: () => '/',
  late: (cycle) => `/hr/cycles/${part(cycle)}/progress`,
  'second-review-soon': () => '/',
  'second-review-today': () => '/',
  'second-review-late': (cycle) => `/hr/cycles/${part(cycle)}/progress`,
  reopened: () => '/',
  'own-reopened': () => '/',
  reassigned: () => '/',
  'taken-over': () => '/',
  published: (cycle) => `/results/${part(cycle)}`,
  'not-published': (cycle) => `/hr/cycles/${part(cycle)}/review`,
  stopped: (cycle) => `/hr/cycles/${part(cycle)}/participants`,
  'calendar-gap': () => '/hr/settings',
  'to-approve': (cycle) => `/approve/${part(cycle)}`,
  returned: (cycle) => `/hr/cycles/${part(cycle)}/bonus`,
  released: (cycle) => `/results/${part(cycle)}`,
  'role-waits': () => '/roles',
};

export const placeOf = ({ kind, cycle }: Pick<Notice, 'kind' | 'cycle'>): string => places[kind](cycle?.id ?? '');

/** Where whoever has several things to look at begins. */
export const startPlace = '/inbox';

/** Where everybody chooses how they are told. */
export const preferencesPlace = '/preferences';
