import * as z from 'zod';
import { talkActions, talkSides, talkStates } from '#lib/domain/talk/machine.ts';
import { talkMinutes } from '#lib/domain/talk/talk.ts';
import { button, cycleBrief, cycleParams, date, employeeParams, id, instant, personBrief } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const own = z.string().regex(/^[\w-]{1,40}$/);
const words = z.string().trim().max(200);

const point = z.strictObject({ id: own, text: words });
export type TalkPoint = z.infer<typeof point>;
const points = z.array(point).max(12);

const goal = z.strictObject({ id: own, what: words, measure: words, target: words });
export type TalkGoalBody = z.infer<typeof goal>;
const goals = z.array(goal).max(8);

const taken = z.object({ id: z.string(), name: text }).nullable();

const notes = z.string().max(4000);
const shared = z.object({ text: z.string(), at: instant });
const seenByBoth = {
  points,
  shared: shared.nullable(),
  objections: z.array(z.object({ text: z.string(), at: instant, about: shared })),
};

const suggestion = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['strongest', 'weakest']), axis: z.string(), points: z.string() }),
  z.object({ code: z.literal('change'), axis: z.string(), points: z.string(), difference: z.string() }),
  z.object({ code: z.literal('training'), indicator: z.string() }),
  z.object({ code: z.literal('improvement'), kind: z.enum(['coaching', 'plan']) }),
  z.object({ code: z.literal('goals') }),
]);
export type TalkSuggestion = z.infer<typeof suggestion>;

const appointment = z.object({ start: instant, minutes: z.int(), place: z.string() });

const talk = z.object({
  cycle: cycleBrief.omit({ state: true }),
  employee: personBrief,
  supervisor: z.object({ id: z.string(), name: z.string() }),
  /** On which side the reader is. */
  side: z.enum(talkSides),
  version: z.int(),
  state: z.enum(talkStates),
  appointment: appointment.nullable(),
  /** Who made the last step, and when. */
  by: z.enum(talkSides).nullable(),
  at: instant.nullable(),
  heldOn: date.nullable(),
  agreedAt: instant.nullable(),
  result: z.object({
    score: z.string().nullable(),
    grade: z.string().nullable(),
    axes: z.array(z.object({ id: z.string(), name: text, points: z.string().nullable() })),
  }),
  /** What the indicators are called. */
  indicators: z.record(z.string(), text),
  /** What the result suggests to talk about; of the last time only the person is told. */
  suggestions: z.array(suggestion),
  mine: z.object({ ...seenByBoth, notes, version: z.int() }),
  /** Of the other side, what was shared. */
  theirs: z.object(seenByBoth),
  goals: z.object({
    goals,
    by: z.enum(talkSides).nullable(),
    version: z.int(),
    /** Among the goals of which cycle they stand by now. */
    taken,
  }),
  buttons: z.array(button),
});

const states = z.array(
  z.object({
    employee: z.string(),
    unit: z.string(),
    state: z.enum(talkStates),
    start: instant.nullable(),
    heldOn: date.nullable(),
  }),
);

const query = z.object({ unit: id.optional() });

export const talks = {
  last: endpoint({
    method: 'GET',
    path: '/talks',
    summary: 'The newest published cycle of the units I supervise, and how far my talks are',
    reply: z.object({ cycle: cycleBrief.nullable(), items: states }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/talks/:cycle',
    summary: 'Which talks of a cycle were planned, held and agreed to: HR and auditors all, a supervisor the own',
    params: cycleParams,
    query,
    reply: z.object({ items: states }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/talks/:cycle/:employee',
    summary: 'The talk of a person and the supervisor about one result, as one of the two sees it',
    params: employeeParams,
    query,
    reply: talk,
  }),
  before: endpoint({
    method: 'GET',
    path: '/talks/:cycle/:employee/before',
    summary: 'What the two agreed on in their last talks about a period before that of this cycle',
    params: employeeParams,
    reply: z.object({
      before: z.array(z.object({ cycle: cycleBrief.omit({ state: true }), unit: z.string(), goals, taken })),
    }),
  }),
  move: endpoint({
    method: 'POST',
    path: '/talks/:cycle/:employee/moves/:action',
    summary: 'Set, move or call off the time; record that the talk was held; agree',
    params: employeeParams.extend({ action: z.enum(talkActions) }),
    query,
    body: z.strictObject({
      /** On the organisation’s clock. */
      day: date.optional(),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
      minutes: z.int().min(talkMinutes.least).max(talkMinutes.most).optional(),
      place: z.string().trim().max(200).optional(),
      /** The day on which it was held. */
      on: date.optional(),
      /** The version of the goals that is agreed to. */
      goals: z.int().optional(),
    }),
    ifMatch: true,
    reply: talk,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/talks/:cycle/:employee/sheet',
    summary: 'Keep my points and my notes; the notes are mine alone until I share them',
    params: employeeParams,
    query,
    body: z.strictObject({ points, notes }),
    ifMatch: true,
    reply: z.object({ points, notes, version: z.int() }),
  }),
  goals: endpoint({
    method: 'PUT',
    path: '/talks/:cycle/:employee/goals',
    summary: 'Keep the goals of the next period, which both may write',
    params: employeeParams,
    query,
    body: z.strictObject({ goals }),
    ifMatch: true,
    reply: z.object({ goals, by: z.enum(talkSides), version: z.int() }),
  }),
  share: endpoint({
    method: 'POST',
    path: '/talks/:cycle/:employee/share',
    summary: 'Let the other side read my notes as they are now',
    params: employeeParams,
    query,
    ifMatch: true,
    reply: talk,
  }),
  object: endpoint({
    method: 'POST',
    path: '/talks/:cycle/:employee/objections',
    summary: 'Say where I do not agree with what the other side shared',
    params: employeeParams,
    query,
    body: z.strictObject({ text: z.string().trim().min(2).max(1000) }),
    reply: talk,
  }),
  entry: endpoint({
    method: 'GET',
    path: '/talks/:cycle/:employee/entry',
    summary: 'The time of the talk as a file for the calendar (iCalendar)',
    params: employeeParams,
    query,
    file: ['text/calendar'],
    reply: z.unknown(),
  }),
};
