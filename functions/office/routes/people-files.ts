import { importPeople } from '#lib/app/people/import.ts';
import { peopleTemplate } from '#lib/app/people/template.ts';
import { staff } from '#lib/contract/staff.ts';
import { messageOf } from '../../problem.ts';
import { fileRoute, route } from '../../route.ts';

export const peopleFileRoutes = [
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
