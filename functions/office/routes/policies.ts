import { readPolicies, readPolicy } from '#lib/app/people/read.ts';
import { createPolicy, readTemplates } from '#lib/app/policies/create.ts';
import { policies } from '#lib/contract/people.ts';
import { route } from '../../route.ts';

export const policyRoutes = [
  route(policies.list, readPolicies),
  route(policies.templates, readTemplates),
  route(policies.create, (context, { body }) => createPolicy(context, body)),
  route(policies.read, (context, { params }) => readPolicy(context, params.policy, params.version)),
];
