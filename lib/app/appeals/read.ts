import { decide } from '#lib/domain/access/rights.ts';
import { receiptFrom } from '#lib/domain/calculation/receipt-of.ts';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { isOpen, owedFor } from '#lib/domain/lifecycle/further.ts';
import { resultStateOf } from '#lib/domain/lifecycle/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { reserveLeft } from '../bonus/reserve.ts';
import type { SignedIn } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { policyWithMoney } from '../review/calculate.ts';
import { schemeOf } from '../scheme.ts';
import { appealOf, furtherOf } from '../results/appealed.ts';
import { readerOf } from '../results/read.ts';
import { briefOf, cycleBriefOf } from '../views.ts';
import { reportsTo } from './deciders.ts';
import { factsOf, loadCase, type Of } from './load.ts';
import { figuresIn } from './outcome.ts';

/** Everybody of a cycle who appealed or was put off, but oneself, and what is left of each unit's reserve. */
export async function readCases(context: SignedIn, id: string) {
  allow(context, 'appeal.list');
  const { store, actor } = context;
  const [cycle, cases] = await Promise.all([store.cycleById(id), store.casesOf(id)]);
  const known = found(cycle, 'cycle');
  await recordReading(context, 'appeals.read', { cycle: id });
  const mayRead = (unit: string) => decide(actor, 'bonus.read', { unit }).allowed;
  const listed = cases.filter(
    ({ unit, employee, appeal, putOff }) => (appeal ?? putOff) && employee !== actor.id && mayRead(unit),
  );
  return {
    cycle: cycleBriefOf(known),
    version: known.version,
    currency: known.currency,
    items: listed.map((one) => rowOf(known, one)),
    units: known.units.filter(mayRead).map((unit) => reserveOf(known, unit)),
  };
}

const rowOf = ({ runStates }: Cycle, one: Case) => ({
  employee: { id: one.employee, name: one.name, unit: one.unit, post: one.post },
  appeal: one.appeal ? { ...appealOf(one.appeal), deciders: [...one.appeal.deciders] } : null,
  putOff: one.putOff ? { reason: one.putOff.reason, at: one.putOff.at } : null,
  owed: owedFor(one),
  open: isOpen(one),
  /** Whether the unit's main run is far enough for a further one. */
  mainRun: runStates[one.unit] ?? null,
  further: furtherOf(one),
});

const reserveOf = (cycle: Cycle, unit: string) => ({
  unit,
  pool: cycle.pools[unit]?.amount ?? null,
  reserve: cycle.pools[unit]?.reserve ?? 0,
  left: reserveLeft(cycle, unit),
  state: cycle.runStates[unit] ?? null,
});

/** One case, whole: what was said, who may decide, what was published and what is now, each with its receipt. */
export async function readCase(context: SignedIn, at: Of) {
  const { actor, person, store } = context;
  const { cycle, part, record } = await loadCase(context, at, true);
  const facts = factsOf(part, record);
  allow(context, 'appeal.read', facts);
  const { unit, employee } = part.participant;
  if (employee !== actor.id)
    await store.commit(trace(context, 'appeal.read', { cycle: cycle.id, unit, subject: employee }), []);
  const policy = policyWithMoney(cycle, await schemeOf(context, cycle.policy));
  const may = decide(actor, 'appeal.decide', { ...facts, reportsTo: reportsTo(person) });
  const reader = readerOf(actor, employee);
  const { appeal, published, revised, putOff } = record;
  return {
    cycle: cycleBriefOf(cycle),
    employee: briefOf(part.participant),
    state: resultStateOf(record, cycle.runStates[unit]),
    version: record.version,
    currency: cycle.currency,
    maxScore: policy.maxScore,
    pooled: policy.bonus?.method === 'pool',
    paid: policy.bonus !== undefined,
    appeal: appeal ? { ...appealOf(appeal), text: appeal.text } : null,
    // Whom somebody may turn to is told to those who decide: to the person it could tell who rated them.
    deciders: employee === actor.id ? [] : [...(appeal?.deciders ?? [])],
    decide: { allowed: may.allowed, why: may.allowed ? null : may.why },
    putOff: putOff ? { reason: putOff.reason, at: putOff.at } : null,
    owed: owedFor(record),
    mainRun: cycle.runStates[unit] ?? null,
    reserve: employee === actor.id ? null : reserveOf(cycle, unit),
    further: furtherOf(record),
    policy,
    before: published ? sideOf(policy, published, reader) : null,
    after: revised ? sideOf(policy, revised, reader) : null,
  };
}

type Reader = ReturnType<typeof readerOf>;
type Side = Parameters<typeof figuresIn>;

const sideOf = (policy: Policy, { result, inputs }: { result: Side[0]; inputs: Side[1] }, reader: Reader) => ({
  ...figuresIn(result, inputs),
  receipt: receiptFrom(policy, inputs, reader),
});
