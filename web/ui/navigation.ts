import type { Me } from '../api/use-me.ts';
import type common from '../i18n/zh/common.ts';
import { paths } from '../paths.ts';
import type { IconName } from './Icon.tsx';

export interface Place {
  to: string;
  word: keyof typeof common.nav;
  icon: IconName;
  /** Current on this page alone. */
  exact?: boolean;
  /** Where one is also here: addresses that do not begin with its own. */
  also?: readonly string[];
  /** On a phone it stands in the bar; the office's other places are one touch further. */
  daily?: boolean;
}

/** Where each role goes from day to day, in this order. */
const work: readonly (Place & { for?: (me: Me) => boolean })[] = [
  { to: paths.home(), word: 'home', icon: 'house', exact: true },
  { to: paths.results(), word: 'mine', icon: 'doc', also: ['/honours'] },
  { for: (me) => me.supervises, to: paths.team(), word: 'team', icon: 'team' },
  { for: (me) => me.roles.includes('director'), to: paths.approve(), word: 'approve', icon: 'stamp' },
  { for: directsOnly, to: paths.reports(), word: 'reports', icon: 'chart' },
];

/** The office has reports among its own places. */
function directsOnly({ roles }: Me): boolean {
  return roles.includes('director') && !roles.includes('hr') && !roles.includes('auditor');
}

/** While the person is not known yet, the places of everybody: what comes later is added behind them. */
export const ownPlaces = (me: Me | undefined): readonly Place[] =>
  work.filter((place) => place.for === undefined || (me !== undefined && place.for(me)));

/** What the office works in: HR in all of it; an auditor reads, and begins with the log. */
const log: Place = { to: paths.audit(), word: 'audit', icon: 'search' };
const roles: Place = { to: paths.roles(), word: 'roles', icon: 'me' };
const office: readonly (Place & { hrOnly?: true })[] = [
  { to: paths.hr(), word: 'overview', icon: 'bars', exact: true, hrOnly: true, daily: true },
  { to: paths.cycles(), word: 'cycles', icon: 'cycle', daily: true, also: ['/hr/links/', '/hr/statements/'] },
  { to: paths.schedule(), word: 'schedule', icon: 'days' },
  { to: paths.people(), word: 'people', icon: 'team', daily: true },
  { to: paths.policies(), word: 'policies', icon: 'scale', also: ['/hr/simulation'] },
  { to: paths.incentives(), word: 'incentives', icon: 'rosette', also: ['/hr/incentives/'] },
  { to: paths.reports(), word: 'reports', icon: 'chart' },
  { to: paths.exports(), word: 'exports', icon: 'download' },
  log,
  { to: paths.settings(), word: 'settings', icon: 'gear', hrOnly: true },
];

export function officePlaces(me: Me | undefined): readonly Place[] {
  if (me?.roles.includes('hr') === true) return office;
  if (me?.roles.includes('auditor') !== true) return [];
  return [{ ...log, daily: true }, ...office.filter((place) => place.hrOnly !== true && place !== log), roles];
}

/** Whether the page at this address belongs to the place. */
export const isAt = ({ to, exact, also = [] }: Place, address: string): boolean =>
  address === to || [...(exact === true ? [] : [to]), ...also].some((start) => address.startsWith(start));

/** What stands side by side at the bottom of a phone (five with the way to the rest), and that rest. */
export function placesOnPhone(offices: readonly Place[], own: readonly Place[]) {
  if (offices.length === 0) return { bar: own, rest: [], ownRest: [] };
  return {
    bar: [...offices.filter(({ daily }) => daily), ...own.slice(0, 1)],
    rest: offices.filter(({ daily }) => daily !== true),
    ownRest: own.slice(1),
  };
}
