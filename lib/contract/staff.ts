import * as z from 'zod';
import { chatIdForm, mailForm, numberForm } from '#lib/domain/organisation/check-person.ts';
import { employments, leaveTypes, personFields } from '#lib/domain/organisation/person.ts';
import { date, id, money } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

/** An employee number, as it may be given to somebody. */
export const employeeNumber = z.string().trim().regex(numberForm);

/** So much that no sum of a unit loses a cent. */
const mostBase = 10_000_000_000;

const shortText = z.string().trim().min(1).max(60);
const second = z.strictObject({ supervisor: id, percent: z.int().min(1).max(90) });
const leave = z.strictObject({ type: z.enum(leaveTypes), from: date, to: date });
const position = z.object({ from: date, unit: z.string(), post: text, supervisor: z.string().nullable() });

export const personEdit = z.strictObject({
  name: shortText,
  unit: id,
  post: z.strictObject({ zh: shortText, en: shortText }),
  employment: z.enum(employments).default('regular'),
  supervisor: id.nullable(),
  hired: date,
  left: date.nullable(),
  bonusBase: money.min(0).max(mostBase).nullable(),
  /** For a year's appraisal. */
  annualBase: money.min(0).max(mostBase).nullable().default(null),
  /** Where notices go; left out, it stays as it is. */
  email: z.string().trim().regex(mailForm).nullable().optional(),
  /** In the organisation's chat; left out, it stays as it is. */
  chatId: z.string().trim().regex(chatIdForm).nullable().optional(),
  /** `link`: messages about forms carry a personal link; left out, it stays as it is. */
  reach: z.enum(['link']).nullable().optional(),
  /** From which day on unit, post or supervisor are new; without it what was wrong is corrected. */
  since: date.nullable().optional(),
  /** A supervisor by a dotted line; left out, it stays as it is. */
  second: second.nullable().optional(),
  /** Left out, it stays as it is. */
  leave: z.array(leave).max(60).optional(),
});
export const newPerson = personEdit.extend({ id: employeeNumber });

const personRecord = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  post: text,
  employment: z.enum(employments),
  supervisor: z.string().nullable(),
  hired: date,
  left: date.nullable(),
  bonusBase: money.nullable(),
  annualBase: money.nullable(),
  email: z.string().nullable(),
  chatId: z.string().nullable(),
  reach: z.enum(['link']).nullable(),
  /** Every position in order, the present one last. */
  positions: z.array(position),
  second: second.nullable(),
  leave: z.array(leave),
  version: z.int(),
});

const delegateReply = z.object({
  /** Whether the person leads anybody: others have nothing to hand over. */
  supervises: z.boolean(),
  /** Nobody once it is over. */
  delegate: z.object({ to: z.string(), name: z.string(), from: date, until: date }).nullable(),
  version: z.int(),
});

const importRow = z.object({
  /** As the spreadsheet counts: the titles are line 1. */
  line: z.int(),
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** To be sent back in `seen`; 0 for somebody new. */
  version: z.int(),
  what: z.enum(['new', 'changed', 'same', 'wrong']),
  fields: z.array(z.enum(personFields)),
  /** Each at its column, in the reader's words. */
  problems: z.array(z.object({ column: z.string(), code: z.string(), message: z.string() })),
});

export const staff = {
  add: endpoint({ method: 'POST', path: '/people', summary: 'Add somebody', body: newPerson, reply: personRecord }),
  read: endpoint({
    method: 'GET',
    path: '/people/:person',
    summary: 'One person, as they are edited',
    params: z.object({ person: id }),
    reply: personRecord,
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/people/:person',
    summary: 'Change somebody; the number and the roles stay',
    params: z.object({ person: id }),
    body: personEdit,
    ifMatch: true,
    reply: personRecord,
  }),
  delegate: endpoint({
    method: 'GET',
    path: '/people/:person/delegate',
    summary: 'Who fills in somebody’s forms as a supervisor, and until when',
    params: z.object({ person: id }),
    reply: delegateReply,
  }),
  setDelegate: endpoint({
    method: 'PUT',
    path: '/people/:person/delegate',
    summary: 'A supervisor, or HR, names a delegate for a time, or ends that',
    params: z.object({ person: id }),
    body: z.strictObject({ delegate: z.strictObject({ to: id, from: date, until: date }).nullable() }),
    ifMatch: true,
    reply: delegateReply,
  }),
  importFile: endpoint({
    method: 'POST',
    path: '/people-imports',
    summary: 'Check a CSV of people line by line; with `apply`, add and change everybody in it, or nobody',
    body: z.strictObject({
      /** Base64. */
      file: z.base64().min(1),
      apply: z.boolean(),
      seen: z.record(z.string(), z.int()).default({}),
    }),
    mostKilobytes: 2048,
    reply: z.object({ rows: z.array(importRow), applied: z.boolean() }),
  }),
  template: endpoint({
    method: 'GET',
    path: '/people-template',
    summary: 'An empty CSV with the columns of an import',
    query: z.object({ language: z.enum(['zh', 'en']) }),
    file: ['text/csv'],
    reply: z.undefined(),
  }),
};
