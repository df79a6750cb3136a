import { Temporal } from 'temporal-polyfill';
import { type Actor, decide } from '#lib/domain/access/rights.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { CaseDuty, Duty, HonoursDuty, PolicyDuty, PromotionDuty } from '#lib/domain/duties/duty.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import type { SignedIn } from '../context.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf } from '../views.ts';

/** Who holds no office reads the cycles alone. */
export async function cyclesAndDuties({ store, actor }: SignedIn) {
  const holds = actor.roles.includes('hr') || actor.roles.includes('director');
  return holds ? store.cyclesWithDuties() : { cycles: await store.allCycles(), duties: [] };
}

type Known = ReadonlyMap<string, Stored<Cycle>>;

/** Of all that waits for an office what this person may do: each appeal and each policy, the rest by kind and cycle. */
export async function dutiesFor(context: SignedIn, duties: readonly Duty[], cycles: Known) {
  const mine = await Promise.all(duties.map(async (duty) => ((await isMine(context, duty, cycles)) ? [duty] : [])));
  const grouped = Map.groupBy(mine.flat(), keyOf);
  return [...grouped.values()].flatMap((all) => {
    const [first] = all;
    return first ? [lineOf(first, all, cycles)] : [];
  });
}

function keyOf(duty: Duty): string {
  if (duty.of === 'policy') return `policy ${duty.policy} ${duty.number}`;
  const alone = duty.of === 'case' && duty.waits === 'decision' ? ` ${duty.unit} ${duty.employee}` : '';
  return `${duty.of} ${duty.waits} ${duty.cycle}${alone}`;
}

async function isMine(context: SignedIn, duty: Duty, cycles: Known): Promise<boolean> {
  const { actor } = context;
  if (duty.of === 'policy') return decide(actor, 'policies.approve', { writers: [...duty.writers] }).allowed;
  const cycle = cycles.get(duty.cycle);
  if (!cycle) return false;
  if (duty.of === 'honours')
    return cycle.state === 'published' && isOverdue(context, duty) && decide(actor, 'honours.announce').allowed;
  return duty.of === 'promotion' ? mayPromote(actor, duty, cycle) : mayEnd(context, duty, cycle);
}

function mayPromote(actor: Actor, { waits, employee: subject, unit }: PromotionDuty, cycle: Cycle): boolean {
  const facts = { subject, ...approvalFacts(cycle, unit) };
  return decide(actor, waits === 'decision' ? 'promotion.decide' : 'promotion.record', facts).allowed;
}

/** Nothing can be paid further before the unit's own run. */
async function mayEnd(context: SignedIn, { waits, unit, deciders }: CaseDuty, cycle: Cycle): Promise<boolean> {
  const { actor } = context;
  if (cycle.state !== 'published') return false;
  if (waits === 'decision') return deciders.includes(actor.id);
  if (waits === 'release') return decide(actor, 'bonus.release', { unit }).allowed;
  if (!decide(actor, 'bonus.settle', { unit }).allowed) return false;
  if (cycle.runStates[unit] !== undefined) return true;
  return (await schemeOf(context, cycle.policy)).calculation.bonus === undefined;
}

const pressedAfterHours = 7 * 24;

/** Within the first week nobody is pressed. */
const isOverdue = ({ at }: SignedIn, { since }: HonoursDuty): boolean =>
  compareInstants(Temporal.Instant.from(since).add({ hours: pressedAfterHours }).toString(), at) <= 0;

const whats = {
  promotion: { decision: 'decide-promotions', record: 'record-promotions' },
  case: { decision: 'decide-appeals', settlement: 'settle-further', release: 'release-further' },
} as const;

function lineOf(first: Duty, all: readonly Duty[], cycles: Known) {
  if (first.of === 'policy') return policyLine(first);
  const cycle = cycles.get(first.cycle);
  const common = { cycle: cycle ? cycleBriefOf(cycle) : null, policy: null };
  if (first.of === 'honours') {
    const { count, since } = first;
    return { ...common, what: 'announce-honours' as const, count, person: null, units: [], since };
  }
  const people = all.filter((duty) => duty.of === 'promotion' || duty.of === 'case');
  const { employee: id, name, unit } = first;
  const filed = people.flatMap((duty) => (duty.of === 'case' ? (duty.filedAt ?? []) : [])).toSorted(compareInstants);
  return {
    ...common,
    what: first.of === 'promotion' ? whats.promotion[first.waits] : whats.case[first.waits],
    count: people.length,
    person: people.length === 1 ? { id, name, unit } : null,
    units: [...new Set(people.map((one) => one.unit))].toSorted(),
    since: filed[0] ?? null,
  };
}

function policyLine({ policy: id, number, name, by }: PolicyDuty) {
  const policy = { id, version: number, name, by };
  return { what: 'approve-policy' as const, cycle: null, count: 0, person: null, units: [], since: null, policy };
}
