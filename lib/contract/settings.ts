import * as z from 'zod';
import { endpoint } from './endpoint.ts';

/** Part of keys and of files: short, in one line, without the sign that divides keys. */
export const unitId = z
  .string()
  .trim()
  .regex(/^[^#\p{C}]{1,40}$/u);

const shortName = z.string().trim().min(1).max(60);
const names = z.strictObject({ zh: shortName, en: shortName });
/** Without a parent it stands at the top. */
const unit = z.strictObject({ id: unitId, name: names, parent: unitId.nullish() });

export const organisationEdit = z.strictObject({
  name: names,
  units: z.array(unit).min(1).max(200),
  language: z.enum(['zh', 'en']),
});

const organisationRecord = organisationEdit.extend({ currency: z.string(), timeZone: z.string(), version: z.int() });

export const organisation = {
  read: endpoint({
    method: 'GET',
    path: '/organisation',
    summary: 'The organisation, as it is edited',
    reply: organisationRecord,
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/organisation',
    summary:
      'Name, language, units and their tree; a unit in which there are people, or a cycle that is not over, stays',
    body: organisationEdit,
    ifMatch: true,
    reply: organisationRecord,
  }),
};
