import * as z from 'zod';
import { numberForm } from '#lib/domain/organisation/check-person.ts';
import { date, id, money } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

/** An employee number, as it may be given to somebody. */
export const employeeNumber = z.string().trim().regex(numberForm);

/** So much that no sum of a unit loses a cent. */
const mostBase = 10_000_000_000;

const shortText = z.string().trim().min(1).max(60);
export const personEdit = z.strictObject({
  name: shortText,
  unit: id,
  post: z.strictObject({ zh: shortText, en: shortText }),
  supervisor: id.nullable(),
  hired: date,
  left: date.nullable(),
  bonusBase: money.min(0).max(mostBase).nullable(),
});
export const newPerson = personEdit.extend({ id: employeeNumber });

const personRecord = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  post: text,
  supervisor: z.string().nullable(),
  hired: date,
  left: date.nullable(),
  bonusBase: money.nullable(),
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
  fields: z.array(z.enum(['name', 'unit', 'post', 'supervisor', 'hired', 'left', 'bonusBase'])),
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
