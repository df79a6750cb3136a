import type { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { Duty } from '#lib/contract/me.ts';
import { type CycleTab, paths } from '../../../paths.ts';
import { dutyPlace } from '../../../ui/duty-place.ts';
import { tabOf } from '../cycle/tab-of.ts';

export type ListedCycle = ReplyOf<typeof cycles.list>['items'][number];

/** What is known of a cycle beside itself. */
export interface Known {
  late: number;
  blocked: number;
  /** Units of the organisation that have no director. */
  undirected: ReadonlySet<string>;
}

export type NeedCode =
  | 'moving'
  | 'director'
  | 'announce'
  | 'open'
  | 'shut'
  | 'late'
  | 'blocked'
  | 'pools'
  | 'signOff'
  | 'publish'
  | 'settle'
  | 'returned'
  | 'release'
  | 'close'
  | DutyCode;

/** What waits for HR in a cycle beside its steps. A director's own stands at Home, a policy above everything. */
const dutyCodes = [
  'decide-appeals',
  'settle-further',
  'release-further',
  'release-corrections',
  'record-promotions',
  'announce-honours',
] as const;
type DutyCode = (typeof dutyCodes)[number];

/** One thing that waits for HR. */
export interface Need {
  code: NeedCode;
  cycle: ListedCycle;
  to: string;
  /** By when, or since when it has been possible. */
  day: string | null;
  /** It keeps everything after it waiting. */
  presses: boolean;
  units: string[];
  /** How many people it is about, and who where it is one. */
  count?: number;
  name?: string;
}

const unitsIn = ({ units, runStates }: ListedCycle, state: string) => units.filter((unit) => runStates[unit] === state);

/** What a cycle asks of HR today. `today` is an ISO day. */
export const needsOf = (cycle: ListedCycle, today: string, known: Known): Need[] => [
  ...directorNeeds(cycle, known),
  ...stepNeeds(cycle, today, known),
];

/** The same of what waits for an office; cycles that are closed may still have some. */
export function dutyNeeds(duties: readonly Duty[], cycles: readonly ListedCycle[]): Need[] {
  return duties.flatMap((duty): Need[] => {
    const code = dutyCodes.find((one) => one === duty.what);
    const cycle = cycles.find(({ id }) => id === duty.cycle?.id);
    if (code === undefined || cycle === undefined) return [];
    const { count, person, units } = duty;
    const presses = code === 'decide-appeals';
    return [{ code, cycle, to: dutyPlace(duty), day: null, presses, units, count, name: person?.name ?? '' }];
  });
}

/** Where a bonus is paid, somebody must be there to approve it. */
function directorNeeds(cycle: ListedCycle, { undirected }: Known): Need[] {
  const { state, policy, runStates } = cycle;
  const units = cycle.units.filter((unit) => undirected.has(unit) && runStates[unit] !== 'released');
  const paid = policy.pooled || Object.keys(runStates).length > 0;
  if (units.length === 0 || !paid || state === 'closed' || state === 'cancelled') return [];
  return [{ code: 'director', cycle, to: paths.settings(), day: null, presses: state === 'published', units }];
}

function stepNeeds(cycle: ListedCycle, today: string, known: Known): Need[] {
  const { state, dates, moving } = cycle;
  const need = (
    code: NeedCode,
    day: string | null,
    more: { tab?: CycleTab; presses?: boolean; units?: string[] } = {},
  ) => ({
    code,
    cycle,
    to: paths.cycle(cycle.id, more.tab ?? tabOf(state)),
    day,
    presses: more.presses ?? (day !== null && day < today),
    units: more.units ?? [],
  });
  if (moving !== null) return [need('moving', null, { presses: true })];
  switch (state) {
    case 'planned':
      return [need('announce', dates.announce)];
    case 'announced':
      return today >= dates.opens ? [need('open', dates.opens)] : [];
    case 'open':
      return [
        ...(known.late > 0 ? [need('late', dates.closes, { presses: false })] : []),
        ...(today > dates.closes ? [need('shut', dates.closes)] : []),
      ];
    case 'review':
      return reviewNeeds(cycle, known, need);
    case 'published':
      return bonusNeeds(cycle, need);
    case 'closed':
    case 'cancelled':
      return [];
    default:
      return state satisfies never;
  }
}

type MakeNeed = (
  code: NeedCode,
  day: string | null,
  more?: { tab?: CycleTab; presses?: boolean; units?: string[] },
) => Need;

function reviewNeeds(
  { dates, signedOff, policy, units, pools }: ListedCycle,
  { blocked }: Known,
  need: MakeNeed,
): Need[] {
  if (signedOff !== null) return [need('publish', dates.publish)];
  const open = policy.pooled && units.some((unit) => pools[unit] === undefined);
  const waiting = [
    ...(blocked > 0 ? [need('blocked', dates.publish, { presses: true })] : []),
    ...(open ? [need('pools', dates.publish)] : []),
  ];
  return waiting.length > 0 ? waiting : [need('signOff', dates.publish)];
}

function bonusNeeds(cycle: ListedCycle, need: MakeNeed): Need[] {
  const returned = unitsIn(cycle, 'returned');
  const approved = unitsIn(cycle, 'approved');
  const unsettled = cycle.units.filter((unit) => cycle.runStates[unit] === undefined);
  const released = unitsIn(cycle, 'released').length === cycle.units.length;
  return [
    ...(returned.length > 0 ? [need('returned', null, { units: returned, presses: true })] : []),
    ...(unsettled.length > 0 ? [need('settle', cycle.publishedAt)] : []),
    ...(approved.length > 0 ? [need('release', null, { units: approved })] : []),
    ...(released ? [need('close', null)] : []),
  ];
}

/** Pressing ones first, then by day. */
export const byUrgency = (a: Need, b: Need): number =>
  Number(b.presses) - Number(a.presses) || (a.day ?? '9').localeCompare(b.day ?? '9');
