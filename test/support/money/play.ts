import { expect } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aDraft, aNewCycle } from '../cycle.ts';
import { anInstallation, everybody, aPerson, type Installation } from '../installation.ts';
import { aScheme } from '../scheme.ts';
import type { Dice } from './dice.ts';

export const units = ['客服部', '协调部'] as const;
const staff = { 客服部: ['0101', '0102', '0103', '0104'], 协调部: ['0201', '0202'] } as const;
export const unitOf = (employee: string) => (employee < '0200' ? '客服部' : '协调部');
export const people = [...staff.客服部, ...staff.协调部];
const secondOfHr = '0802';
const reason = '核对过记录，情况属实';

/** A request that can be asked again as it was. */
interface Ask {
  readonly what: string;
  /** Whose amount it may change; nobody's where it is absent, everybody's of a unit where it names units. */
  readonly about?: string | readonly string[];
  readonly ask: (over: { key: string; by?: string }) => Promise<{ status: number; text: string }>;
}

/** A published cycle of random scores, pools and people who are put off. */
export async function aRandomCycle(dice: Dice) {
  const scheme = aScheme(({ calculation = {} }) => {
    const method = dice.chance(0.8) ? 'pool' : 'individual';
    const roundTo = dice.one([1, 100]);
    Object.assign(calculation, { bonus: { method, coefficients: { A: 1.2, B: 1, C: 0.5 }, roundTo } });
  });
  const second = aPerson({ id: secondOfHr, name: '程砚', unit: '管理部', supervisor: '0901', roles: ['hr'] });
  const place = await anInstallation({ scheme, people: [...everybody, second] });
  const played = await aCycle(place, 'review', aNewCycle());
  for (const employee of people)
    if (dice.chance(0.6)) await played.calibrate(employee, dice.whole(500, 990) / 10, unitOf(employee));
  const pooled = scheme.calculation.bonus?.method === 'pool';
  const pool = () => ({ amount: dice.whole(300_000, 2_500_000), reserve: dice.one([0, dice.whole(1, 250_000)]) });
  if (pooled) await played.setPools({ 客服部: pool(), 协调部: pool() });
  for (const employee of people) {
    if (!dice.chance(0.2)) continue;
    const at = { params: { ...played.params, employee }, query: { unit: unitOf(employee) } };
    const seen = (await played.hr(review.person, at)).data.version;
    await played.hr(review.putOff, { ...at, seen, body: { putOff: { reason } } });
  }
  await played.move('signOff');
  await played.move('publish');
  return { place, played, pooled };
}

type RandomCycle = Awaited<ReturnType<typeof aRandomCycle>>;

interface RunAsked {
  readonly run: number;
  readonly version: number;
  readonly employee?: { readonly id: string };
}

/** Everything that can be asked for. */
export function asksOf({ place, played, pooled }: RandomCycle, dice: Dice) {
  const { params } = played;
  const at = (employee: string) => ({ params: { ...params, employee }, query: { unit: unitOf(employee) } });
  const caseOf = async (employee: string, by = '0801') => played.as(by)(appeals.read, at(employee));
  const own = async (employee: string) =>
    (await played.as(employee)(results.read, { params: at(employee).params })).data?.version ?? 0;

  const file = async (employee: string): Promise<Ask> => {
    const seen = await own(employee);
    const body = { about: dice.one(['score', 'money']), text: '漏看了夜班记录，请核对' };
    return {
      what: `file ${employee}`,
      about: [],
      ask: ({ key }) => played.as(employee)(appeals.file, { params: at(employee).params, body, seen, key }),
    };
  };
  const withdraw = async (employee: string): Promise<Ask> => {
    const seen = await own(employee);
    return {
      what: `withdraw ${employee}`,
      about: [],
      ask: ({ key }) => played.as(employee)(appeals.withdraw, { params: at(employee).params, seen, key }),
    };
  };
  const acknowledge = async (employee: string): Promise<Ask> => {
    const seen = await own(employee);
    return {
      what: `acknowledge ${employee}`,
      about: [],
      ask: ({ key }) => played.as(employee)(results.acknowledge, { params: at(employee).params, seen, key }),
    };
  };
  const decide = async (employee: string, decision = dice.one(['allow', 'dismiss'] as const)): Promise<Ask> => {
    const { version } = (await caseOf(employee)).data ?? { version: 0 };
    const change = dice.one([
      { score: dice.whole(600, 1000) / 10 },
      { bonusBase: dice.whole(400_000, 900_000) },
      { absentDays: dice.whole(0, 20) },
      { score: dice.whole(800, 1000) / 10, bonusBase: dice.whole(500_000, 900_000) },
    ]);
    const body = { decision, reason, ...(decision === 'allow' ? { change } : {}) };
    return {
      what: `${decision} ${employee} ${JSON.stringify(change)}`,
      about: [],
      // Who calibrated does not decide: the director does.
      ask: ({ key, by = '0901' }) => played.as(by)(appeals.decide, { ...at(employee), body, seen: version, key }),
    };
  };
  const settle = async (employee: string): Promise<Ask> => {
    const { version } = (await caseOf(employee)).data ?? { version: 0 };
    return {
      what: `settle ${employee}`,
      about: employee,
      ask: ({ key, by = '0801' }) => played.as(by)(appeals.settle, { ...at(employee), seen: version, key }),
    };
  };
  /** What the supervisor of somebody who is put off rates once more, as long as they are not settled. */
  const rated = async (employee: string) => {
    const part = await place.store.personPart(played.id, unitOf(employee), employee);
    const evaluation = part?.evaluations.find(({ kind }) => kind === 'supervisor');
    const target = {
      params: { ...params, evaluation: played.target(employee, 'supervisor-1', unitOf(employee)).params.evaluation },
    };
    return { target, rater: evaluation?.rater ?? '', seen: evaluation?.version ?? 0 };
  };
  const giveBack = async (employee: string): Promise<Ask> => {
    const { target, seen } = await rated(employee);
    const body = { reason, until: '2027-06-30' };
    return {
      what: `give back ${employee}`,
      about: [],
      ask: ({ key, by = '0801' }) => played.as(by)(evaluations.reopen, { ...target, body, seen, key }),
    };
  };
  const handIn = async (employee: string): Promise<Ask> => {
    const { target, rater, seen } = await rated(employee);
    const body = aDraft({ service: dice.whole(2, 4), teamwork: dice.whole(2, 4) });
    return {
      what: `hand in ${employee} ${JSON.stringify(body.scores)}`,
      about: [],
      ask: ({ key }) => played.as(rater)(evaluations.submit, { ...target, body, seen, key }),
    };
  };
  const topUp = async (unit: string, amount = dice.whole(1, 400_000)): Promise<Ask> => {
    const seen = (await played.read()).version;
    return {
      what: `top up ${unit} ${amount}`,
      about: [],
      ask: ({ key, by = '0801' }) =>
        played.as(by)(appeals.topUp, { params: { ...params, unit }, body: { amount, reason }, seen, key }),
    };
  };
  const move = async (action: 'settle' | 'close'): Promise<Ask> => {
    const seen = (await played.read()).version;
    return {
      what: action,
      about: action === 'settle' ? units : [],
      ask: ({ key, by = '0801' }) => played.ask(action, { seen, key, by }),
    };
  };
  const run = async (unit: string, of: RunAsked, decision: 'approve' | 'return' | 'release'): Promise<Ask> => ({
    what: `${decision} run ${of.run} of ${unit}`,
    about: of.employee?.id ?? [],
    ask: ({ key, by = '0801' }) =>
      played.as(decision === 'release' ? by : '0901')(bonus.decide, {
        params: { ...params, run: of.run, unit, decision },
        body: decision === 'return' ? { reason } : {},
        seen: of.version,
        key,
      }),
  });
  const setPools = async (unit: string): Promise<Ask> => {
    const seen = (await played.read()).version;
    const amount = dice.whole(400_000, 2_500_000);
    const body = { pools: { [unit]: { amount, reserve: dice.one([0, dice.whole(1, 300_000)]) } } };
    return {
      what: `pools ${JSON.stringify(body)}`,
      about: [],
      ask: ({ key, by = '0801' }) => played.as(by)(cycles.pools, { params, body, seen, key }),
    };
  };

  /** What could be done next as things stand; now and then something that cannot. */
  const possible = async (): Promise<(() => Promise<Ask>)[]> => {
    const [known, listed] = await Promise.all([played.units('0801'), played.hr(appeals.list, { params })]);
    const cases = listed.data.items.flatMap(({ employee: { id }, appeal, owed }) => [
      ...(appeal?.state === 'filed' ? [() => decide(id, 'allow'), () => decide(id), () => withdraw(id)] : []),
      ...(owed === null ? [] : [() => settle(id), () => settle(id)]),
      ...(owed === 'put-off' ? [() => giveBack(id), () => handIn(id)] : []),
    ]);
    const runs = known.flatMap((unit) =>
      [unit, ...unit.further].flatMap((of) => [
        ...(of.state === 'calculated' ? [() => run(unit.unit, of, 'approve'), () => run(unit.unit, of, 'return')] : []),
        ...(of.state === 'approved' ? [() => run(unit.unit, of, 'release')] : []),
      ]),
    );
    const unsettled = known.filter(({ state }) => state === null || state === 'returned');
    const [employee, unit] = [dice.one(people), dice.one(units)];
    const stray = [
      () => settle(employee),
      () => giveBack(employee),
      () => decide(employee),
      () => withdraw(employee),
      () => move('close'),
    ];
    const money = pooled ? [() => topUp(unit)] : [];
    const pools = pooled
      ? unsettled.filter(({ state }) => state === 'returned').map((one) => () => setPools(one.unit))
      : [];
    const main = unsettled.length > 0 ? [() => move('settle')] : [];
    const said = [() => file(dice.one(people)), () => file(dice.one(people)), () => acknowledge(dice.one(people))];
    return [...cases, ...cases, ...runs, ...runs, ...main, ...pools, ...money, ...said, dice.one(stray)];
  };
  const any = async (): Promise<Ask> => dice.one(await possible())();
  return { any, possible, decide, settle, handIn, topUp, move, run, caseOf };
}

/**
 * Asks once, twice at the same time, together with another request, or with the connection cut and then again.
 * Answers with how, and whose amounts the other request may change.
 */
export async function askSomehow(place: Installation, dice: Dice, asked: Ask, another: () => Promise<Ask>) {
  const key = `k${dice.whole(0, 1e9)}`;
  const way = dice.one(['once', 'once', 'once', 'twice', 'two', 'before', 'after'] as const);
  if (way === 'two') {
    const other = await another();
    const by = /^(?:allow|dismiss)/.test(other.what) ? {} : { by: secondOfHr };
    const replies = await Promise.all([asked.ask({ key }), other.ask({ key: `${key}-other`, ...by })]);
    return { how: `beside ${other.what}: ${statusesOf(replies)}`, beside: other.about };
  }
  if (way === 'twice') {
    const [one, other] = await Promise.all([asked.ask({ key }), asked.ask({ key })]);
    if (one.status === 200 && other.status === 200) expect(JSON.parse(other.text)).toEqual(JSON.parse(one.text));
    return { how: `twice: ${statusesOf([one, other])}`, beside: [] };
  }
  if (way === 'once') return { how: statusesOf([await asked.ask({ key })]), beside: [] };
  const operation = dice.one(['TransactWriteItems', 'BatchWriteItem', 'PutItem']);
  place.client.faults.next({ kind: `timeout-${way}`, operation });
  const cut = await asked.ask({ key });
  place.client.faults.clear();
  return { how: `cut off ${way} ${operation}: ${statusesOf([cut, await asked.ask({ key })])}`, beside: [] };
}

const statusesOf = (replies: readonly { readonly status: number }[]) => replies.map(({ status }) => status).join();
