import * as z from 'zod';
import { endpoint } from './endpoint.ts';

/** The hours of the day at which a day can be told together. */
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):00$/);

const preferencesEdit = z.strictObject({
  mail: z.boolean(),
  chat: z.boolean(),
  /** At which hour everything of a day comes together; null: each thing at once. */
  daily: hour.nullable(),
  /** Null: the organisation's. */
  language: z.enum(['zh', 'en']).nullable(),
});

const preferencesRecord = preferencesEdit.extend({
  /** Where mail goes; kept by HR. */
  email: z.string().nullable(),
  /** The own id in the organisation's chat; kept by HR. */
  chatId: z.string().nullable(),
  version: z.int(),
});

export const preferences = {
  read: endpoint({
    method: 'GET',
    path: '/me/preferences',
    summary: 'How I am told of what concerns me, beside the inbox',
    reply: preferencesRecord,
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/me/preferences',
    summary: 'Choose how I am told; the inbox always is',
    body: preferencesEdit,
    ifMatch: true,
    reply: preferencesRecord,
  }),
};
