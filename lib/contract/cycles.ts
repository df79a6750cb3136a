import * as z from 'zod';
import {
  button,
  cycleBrief,
  cycleParams,
  date,
  id,
  instant,
  lead,
  money,
  personBrief,
  reason,
  runState,
} from './common.ts';
import { rankLevels } from '#lib/domain/schedule/ranking.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

export const cycleDates = z.strictObject({
  announce: date,
  opens: date,
  self: date,
  peer: date,
  customer: date,
  supervisor: date,
  /** Only where the policy asks for a second review. */
  secondReview: date.optional(),
  closes: date,
  publish: date,
});

export const newCycle = z.strictObject({
  name: text,
  policy: z.strictObject({ id, version: z.int().min(1) }),
  period: z.strictObject({
    label: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|Q[1-4]|H[12])?$/),
    start: date,
    end: date,
  }),
  /** With all units below them. */
  units: z.array(id).min(1).max(200),
  /** Which level of them ranks and shares a pool. */
  rankBy: z.enum(rankLevels).optional(),
  dates: cycleDates,
  payMonth: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** The same comes back every period from the next one on: an assignment in the usual rhythm. */
  repeat: z.boolean().optional(),
});
export type NewCycle = z.infer<typeof newCycle>;

/** So much that no sum of units loses a cent. */
const mostMoney = 10_000_000_000_000;
export const pool = z.strictObject({ amount: money.min(0).max(mostMoney), reserve: money.min(0).max(mostMoney) });

export const cycleDetail = cycleBrief.extend({
  version: z.int(),
  policy: z.object({ id: z.string(), version: z.int(), name: text, pooled: z.boolean(), unitFigures: z.boolean() }),
  /** Those that rank and share a pool. */
  units: z.array(z.string()),
  /** Whose people they take along, where that is not themselves alone. */
  teams: z.record(z.string(), z.array(z.string())),
  dates: cycleDates,
  payMonth: z.string(),
  pools: z.record(z.string(), pool),
  signedOff: z.object({ by: z.string(), at: instant }).nullable(),
  publishedAt: instant.nullable(),
  run: z.int(),
  runStates: z.record(z.string(), runState),
  /** The units whose published results HR took back, until they are published again. */
  recalled: z.record(
    z.string(),
    z.object({
      state: z.enum(['recalled', 'signed-off']),
      /** A step that has begun and not ended: asking for it again goes on with it. */
      moving: z.enum(['recall', 'publish']).nullable(),
      at: instant,
      by: z.string(),
      reason: z.string(),
      /** The units that go with it through sign-off and publishing, and whose results were wrong; `null` where it goes alone. */
      group: z.object({ wrong: z.string(), units: z.array(z.string()) }).nullable(),
    }),
  ),
  /** A move that has begun and not ended: asking for it again goes on with it. */
  moving: z.string().nullable(),
  /** Whom HR took in or out, with the reason. */
  byHand: z.array(
    z.object({
      what: z.enum(['added', 'removed']),
      employee: z.string(),
      name: z.string(),
      unit: z.string(),
      at: instant,
      reason: z.string(),
    }),
  ),
  buttons: z.array(button),
});

const list = z.object({ items: z.array(cycleDetail.omit({ buttons: true })) });

export const cycles = {
  list: endpoint({ method: 'GET', path: '/cycles', summary: 'All cycles, the newest first', reply: list }),
  create: endpoint({
    method: 'POST',
    path: '/cycles',
    summary: 'Plan a cycle, alone or as the first of those that come every period',
    body: newCycle,
    reply: cycleDetail,
  }),
  read: endpoint({
    method: 'GET',
    path: '/cycles/:cycle',
    summary: 'One cycle, and what may be done with it now',
    params: cycleParams,
    reply: cycleDetail,
  }),
  move: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/moves/:action',
    summary: 'Announce, open, shut, sign off, publish, settle, close or cancel',
    params: cycleParams.extend({
      action: z.enum(['announce', 'open', 'shut', 'signOff', 'publish', 'settle', 'close', 'cancel']),
    }),
    body: z.strictObject({ reason: reason.optional() }),
    ifMatch: true,
    reply: cycleDetail,
  }),
  dates: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/dates',
    summary: 'Move what is still to come; what waits for people moves along',
    params: cycleParams,
    body: z.strictObject({ dates: cycleDates, reason }),
    ifMatch: true,
    reply: cycleDetail,
  }),
  pools: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/pools',
    summary: 'What each unit may share, and what of it is kept back; `null` takes a pool away',
    params: cycleParams,
    body: z.strictObject({ pools: z.record(z.string(), pool.nullable()) }),
    ifMatch: true,
    reply: cycleDetail,
  }),
  policy: endpoint({
    method: 'PUT',
    path: '/cycles/:cycle/policy',
    summary:
      'Take a later version of the policy after the announcement, with a reason; everybody is asked to confirm anew',
    params: cycleParams,
    body: z.strictObject({ version: z.int().min(1), reason }),
    ifMatch: true,
    reply: cycleDetail,
  }),
  participants: endpoint({
    method: 'GET',
    path: '/cycles/:cycle/participants',
    summary: 'Who takes part and who rates whom; while planned, who would, with every problem',
    params: cycleParams,
    query: z.object({ unit: id.optional(), cursor: z.string().optional() }),
    reply: z.object({
      planned: z.boolean(),
      items: z.array(
        z.object({
          employee: personBrief,
          supervisor: z.object({ id: z.string(), name: z.string() }).nullable(),
          /** Everybody who led; empty where the supervisor did alone, all the time. */
          leads: z.array(lead),
          peers: z.array(z.object({ id: z.string(), name: z.string() })),
          bonusBase: money.nullable(),
          confirmedAt: instant.nullable(),
          /** Which version of the policy was confirmed: an earlier one is still to be confirmed anew. */
          confirmedVersion: z.int().nullable(),
          problems: z.array(z.object({ code: z.string(), blocks: z.boolean() })),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  }),
  addParticipant: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/participants',
    summary: 'Take somebody in who is not covered, or bring back who was taken out',
    params: cycleParams,
    body: z.strictObject({ employee: id, reason }),
    ifMatch: true,
    reply: cycleDetail,
  }),
  removeParticipant: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/participants/:employee/removal',
    summary: 'Take somebody out: no list, rank or pool counts them; what was rated is kept',
    params: cycleParams.extend({ employee: id }),
    body: z.strictObject({ unit: id, reason }),
    ifMatch: true,
    reply: cycleDetail,
  }),
  surveyLinks: endpoint({
    method: 'POST',
    path: '/cycles/:cycle/survey-links',
    summary: 'Make survey links for the customers of one person; they are shown this once',
    params: cycleParams,
    body: z.strictObject({
      employee: id,
      unit: id,
      count: z.int().min(1).max(50),
      occasion: z.string().trim().max(60),
      /** They are given out as printed QR codes, whose answers a policy may leave out. */
      printed: z.boolean().optional(),
    }),
    reply: z.object({ links: z.array(z.string()), expiresAt: instant }),
  }),
};
