import { readDelegate, setDelegate } from '#lib/app/people/delegate.ts';
import { importPeople } from '#lib/app/people/import.ts';
import { readPerson } from '#lib/app/people/read.ts';
import { addPerson, editPerson } from '#lib/app/people/save.ts';
import { peopleTemplate } from '#lib/app/people/template.ts';
import { staff } from '#lib/contract/staff.ts';
import { messageOf } from '../../problem.ts';
import { fileRoute, route } from '../../route.ts';

export const staffRoutes = [
  route(staff.add, (context, { body }) => addPerson(context, body)),
  route(staff.read, (context, { params }) => readPerson(context, params.person)),
  route(staff.edit, (context, { params, seen, body }) => editPerson(context, params.person, seen, body)),
  route(staff.delegate, (context, { params }) => readDelegate(context, params.person)),
  route(staff.setDelegate, (context, { params, seen, body }) =>
    setDelegate(context, params.person, seen, body.delegate),
  ),
  route(staff.importFile, async (context, { body, language }) => {
    const { rows, applied } = await importPeople(context, body);
    const worded = rows.map((row) => ({
      ...row,
      problems: row.problems.map((one) => ({ column: one.path, code: one.code, message: messageOf(one, language) })),
    }));
    return { rows: worded, applied };
  }),
  fileRoute(staff.template, (context, { query }) => Promise.resolve(peopleTemplate(context, query.language))),
];
