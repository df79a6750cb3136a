import { readDelegate, setDelegate } from '#lib/app/people/delegate.ts';
import { readPerson } from '#lib/app/people/read.ts';
import { addPerson, editPerson } from '#lib/app/people/save.ts';
import { staff } from '#lib/contract/staff.ts';
import { route } from '../../route.ts';

export const staffRoutes = [
  route(staff.add, (context, { body }) => addPerson(context, body)),
  route(staff.read, (context, { params }) => readPerson(context, params.person)),
  route(staff.edit, (context, { params, seen, body }) => editPerson(context, params.person, seen, body)),
  route(staff.delegate, (context, { params }) => readDelegate(context, params.person)),
  route(staff.setDelegate, (context, { params, seen, body }) =>
    setDelegate(context, params.person, seen, body.delegate),
  ),
];
