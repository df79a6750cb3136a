import { readPeople } from '#lib/app/people/read.ts';
import { people } from '#lib/contract/people.ts';
import { route } from '../../route.ts';

export const peopleRoutes = [route(people, (context, { query }) => readPeople(context, query.unit, query.cursor))];
