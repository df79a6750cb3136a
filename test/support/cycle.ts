import { randomUUID } from 'node:crypto';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles, type NewCycle } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { progress } from '#lib/contract/progress.ts';
import { review } from '#lib/contract/review.ts';
import type { CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import type { RunAction } from '#lib/domain/lifecycle/run.ts';
import type { Installation } from './installation.ts';
import { allRated } from './rated.ts';
import { wholeList } from './whole-list.ts';
import { visitorOf } from './visitor.ts';

/** The third quarter of 2026 in two units, under the policy that every installation has. */
export function aNewCycle(over: Partial<NewCycle> = {}): NewCycle {
  return {
    name: { zh: '2026 年第三季度考核', en: 'Third quarter 2026' },
    policy: { id: 'service', version: 1 },
    period: { label: '2026Q3', start: '2026-07-01', end: '2026-09-30' },
    units: ['客服部', '协调部'],
    dates: {
      announce: '2026-07-01',
      opens: '2026-09-21',
      self: '2026-09-30',
      peer: '2026-10-09',
      customer: '2026-10-09',
      supervisor: '2026-10-12',
      closes: '2026-10-14',
      publish: '2026-10-20',
    },
    payMonth: '2026-11',
    ...over,
  };
}

/** A draft in which nothing is written yet but what is told. */
export function aDraft(scores: Record<string, number> = {}, over: object = {}) {
  return { scores, goals: {}, notObserved: [], comments: {}, achievements: '', wishes: '', ...over };
}

export const pools = { 客服部: { amount: 2_000_000, reserve: 100_000 }, 协调部: { amount: 500_000, reserve: 0 } };

const stages = ['planned', 'announced', 'open', 'rated', 'review', 'signedOff', 'published', 'settled'] as const;
type Stage = (typeof stages)[number] | 'approved' | 'released' | 'closed';
const allStages: readonly Stage[] = [...stages, 'approved', 'released', 'closed'];

/** A cycle of an installation and what its people do with it, as far as a test wants it to have come. */
export async function aCycle(place: Installation, until: Stage, wanted: NewCycle = aNewCycle()) {
  const cycle = `${wanted.period.label}-${wanted.policy.id}`;
  const params = { cycle };
  const as = (person: string) => visitorOf(place, person);
  const hr = as('0801');
  const read = async () => (await hr(cycles.read, { params })).data;

  /** Asks for a move as it stands now; answers whatever comes back. */
  const ask = async (action: CycleAction, over: { reason?: string; seen?: number; key?: string; by?: string } = {}) => {
    const { by = '0801', reason, seen = (await read()).version, key = randomUUID() } = over;
    return as(by)(cycles.move, { params: { cycle, action }, body: { reason }, seen, key });
  };
  const move = async (action: CycleAction, reason?: string) => {
    const reply = await ask(action, reason === undefined ? {} : { reason });
    if (reply.status !== 200) throw new Error(`${action}: ${reply.text}`);
    return reply.data;
  };

  /** All that is missing, each with whom it is about. */
  const missing = async () => {
    const people = await wholeList((query) => hr(progress.missing, { params, query }));
    return people.flatMap(({ employee, evaluations: some }) => some.map((one) => ({ ...one, employee })));
  };
  const target = (employee: string, slot: string, unit = '客服部') => ({
    params: { cycle, evaluation: place.store.encodeAddress({ unit, employee, slot }) },
  });
  /** Rates everything on one form alike and submits it. */
  const rate = async (rater: string, evaluation: string, score = 4) => {
    const visit = as(rater);
    const at = { params: { cycle, evaluation } };
    const form = await visit(evaluations.form, at);
    const scores = Object.fromEntries(form.data.lines.map(({ indicator }) => [indicator, score]));
    return visit(evaluations.submit, { ...at, body: aDraft(scores), seen: form.data.version });
  };
  const rateAll = async () => {
    for (const { id, rater } of await missing()) await rate(rater.id, id);
  };
  const setPools = async (over: object = pools) =>
    hr(cycles.pools, { params, body: { pools: over }, seen: (await read()).version });

  const units = async (by: string) => (await as(by)(bonus.read, { params })).data.units;
  const decide = async (
    by: string,
    unit: string,
    decision: RunAction,
    over: { reason?: string; seen?: number } = {},
  ) => {
    const known = (await units(by)).find((one) => one.unit === unit);
    return as(by)(bonus.decide, {
      params: { cycle, run: known?.run ?? 1, unit, decision },
      body: over.reason === undefined ? {} : { reason: over.reason },
      seen: over.seen ?? known?.version ?? 1,
    });
  };
  const decideAll = async (by: string, decision: RunAction) => {
    for (const unit of wanted.units) await decide(by, unit, decision);
  };
  const links = async (employee: string, count: number, unit = '客服部') =>
    (await hr(cycles.surveyLinks, { params, body: { employee, unit, count, occasion: '在线咨询' } })).data.links;
  const answer = async (link: string, over: object = {}, key: string = randomUUID()) =>
    place.survey.request(`/api/survey/${link.slice(3)}`, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: JSON.stringify({ scores: { service: 5 }, recommendation: 9, comment: '', notThisEmployee: false, ...over }),
    });
  const decisions = (employee: string, unit = '客服部') => ({ params: { cycle, employee }, query: { unit } });
  const calibrate = async (employee: string, score: number, unit = '客服部') => {
    const at = decisions(employee, unit);
    const seen = (await hr(review.person, at)).data.version ?? 0;
    return hr(review.calibrate, { ...at, body: { calibration: { score, reason: '已复核投诉记录' } }, seen });
  };

  /** Three weeks on: whoever wanted to appeal has done so. */
  const afterAppeals = () => place.clock.goOn(21);
  const steps: Record<Stage, () => Promise<unknown>> = {
    planned: () => hr(cycles.create, { body: wanted }),
    announced: () => move('announce'),
    open: () => move('open'),
    rated: () => Promise.all(wanted.units.map((unit) => allRated(place.store, cycle, unit))),
    review: () => move('shut'),
    signedOff: async () => {
      await setPools();
      await move('signOff');
    },
    published: () => move('publish'),
    settled: () => move('settle'),
    approved: () => decideAll('0901', 'approve'),
    released: () => decideAll('0801', 'release'),
    closed: () => {
      afterAppeals();
      return move('close');
    },
  };
  for (const stage of allStages.slice(0, allStages.indexOf(until) + 1)) await steps[stage]();
  return {
    id: cycle,
    params,
    as,
    hr,
    read,
    ask,
    move,
    afterAppeals,
    missing,
    target,
    rate,
    rateAll,
    setPools,
    units,
    decide,
    decideAll,
    links,
    answer,
    decisions,
    calibrate,
  };
}

export type PlayedCycle = Awaited<ReturnType<typeof aCycle>>;
