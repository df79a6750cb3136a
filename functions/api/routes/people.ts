import { readPeople, readPolicies, readPolicy } from '#lib/app/people/read.ts';
import { people, policies } from '#lib/contract/people.ts';
import { route } from '../route.ts';

export const peopleRoutes = [
  route(people, (context, { query }) => readPeople(context, query.unit, query.cursor)),
  route(policies.list, readPolicies),
  route(policies.read, (context, { params }) => readPolicy(context, params.policy, params.version)),
];
