import type { Duty, Errand as Between, Waiting } from '#lib/contract/me.ts';

/** One line of the list: something that waits, or all people of one cycle whom a supervisor has still to score. */
export type Errand = { readonly key: string; readonly dueAt: string | null } & (
  | OfCycle
  | Roles
  | Office
  | WithSomebody
);

/** Changes of roles that wait to be confirmed. */
interface Roles {
  readonly what: 'roles';
  readonly count: number;
}

/** What waits for whoever holds an office. */
interface Office {
  readonly what: 'duty';
  readonly duty: Duty;
}

/** A talk, a training, an improvement. */
interface WithSomebody {
  readonly what: 'between';
  readonly between: Between;
}

type OfCycle = { readonly cycle: Waiting['cycle'] } & (
  | { readonly what: 'team'; readonly people: number; readonly begun: number }
  | { readonly what: 'evaluation'; readonly evaluation: NonNullable<Waiting['evaluation']> }
  | { readonly what: 'second-review'; readonly count: number }
  | { readonly what: 'confirm' | 'acknowledge' | 'next-step' }
  | { readonly what: 'goals'; readonly goals: NonNullable<Waiting['goals']> }
  | { readonly what: 'approve'; readonly units: readonly string[] }
);

/** What belongs to no cycle: where there is nothing to confirm, nothing. */
const rolesErrand = (count: number): Errand[] =>
  count === 0 ? [] : [{ what: 'roles', key: 'roles', dueAt: null, count }];

const dutyErrands = (duties: readonly Duty[]): Errand[] =>
  duties.map((duty) => {
    const { what, cycle, policy, person } = duty;
    return { what: 'duty', key: `${what} ${cycle?.id ?? policy?.id ?? ''} ${person?.id ?? ''}`, dueAt: null, duty };
  });

const betweenErrands = (errands: readonly Between[]): Errand[] =>
  errands.map((between) => {
    const { what, cycle, employee, dueAt, subject } = between;
    const key = `${what} ${cycle?.id ?? subject?.zh ?? ''} ${employee.id}`;
    return { what: 'between', key, dueAt, between };
  });

/** What has no date keeps its order at the end. */
const byDue = (a: Errand, b: Errand): number => (due(a) === due(b) ? 0 : due(a) - due(b));
const due = ({ dueAt }: Errand): number => (dueAt === null ? Infinity : Date.parse(dueAt));

interface Waits {
  readonly waiting: readonly Waiting[];
  readonly errands: readonly Between[];
  readonly duties: readonly Duty[];
}

/** Everything that waits: the first due first, then what an office asks, and the next steps of cycles at the end. */
export function inOrder({ waiting, errands, duties }: Waits, roles: number): Errand[] {
  const isStep = ({ what }: Waiting) => what === 'next-step';
  return [
    ...[...errandsOf(waiting.filter((one) => !isStep(one))), ...betweenErrands(errands)].toSorted(byDue),
    ...dutyErrands(duties),
    ...rolesErrand(roles),
    ...errandsOf(waiting.filter(isStep)),
  ];
}

/** Keeps the order it is given. Evaluations that HR gave back stay lines of their own: each has its reason. */
export function errandsOf(waiting: readonly Waiting[]): Errand[] {
  const grouped = new Set<string>();
  return waiting.flatMap((wait): Errand[] => {
    if (!inTeam(wait)) return single(wait);
    const team = waiting.filter((other) => inTeam(other) && other.cycle.id === wait.cycle.id);
    if (team.length === 1) return single(wait);
    if (grouped.has(wait.cycle.id)) return [];
    grouped.add(wait.cycle.id);
    const begun = team.filter(({ evaluation }) => evaluation !== null && evaluation.rated > 0).length;
    const { cycle, dueAt } = wait;
    return [{ what: 'team', key: `team ${cycle.id}`, cycle, dueAt, people: team.length, begun }];
  });
}

const inTeam = ({ evaluation }: Waiting) =>
  evaluation?.kind === 'supervisor' && evaluation.reason === null && evaluation.onBehalfOf === null;

function single({ what, cycle, dueAt, evaluation, goals, count = 0, units }: Waiting): Errand[] {
  const common = { key: `${what} ${cycle.id} ${evaluation?.id ?? goals?.employee.id ?? ''}`, cycle, dueAt };
  if (what === 'goals') return goals === undefined ? [] : [{ ...common, what, goals }];
  if (what === 'second-review') return [{ ...common, what, count }];
  if (what === 'evaluation') return evaluation === null ? [] : [{ ...common, what, evaluation }];
  return what === 'approve' ? [{ ...common, what, units }] : [{ ...common, what }];
}
