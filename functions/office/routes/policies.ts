import { createPolicy, readTemplates } from '#lib/app/policies/create.ts';
import { beginDraft, saveDraft } from '#lib/app/policies/draft.ts';
import { movePolicyVersion } from '#lib/app/policies/move.ts';
import { readPolicies, readPolicyVersion, readPolicyVersions } from '#lib/app/policies/read.ts';
import { policies } from '#lib/contract/policies.ts';
import { route } from '../../route.ts';

export const policyRoutes = [
  route(policies.list, readPolicies),
  route(policies.templates, readTemplates),
  route(policies.create, (context, { body }) => createPolicy(context, body)),
  route(policies.versions, (context, { params }) => readPolicyVersions(context, params.policy)),
  route(policies.read, (context, { params }) => readPolicyVersion(context, params.policy, params.version)),
  route(policies.begin, (context, { params, body }) => beginDraft(context, params.policy, body.from)),
  route(policies.save, (context, { params, body, seen }) => saveDraft(context, params, seen, body)),
  route(policies.move, (context, { params, body, seen }) => movePolicyVersion(context, params, seen, body.reason)),
];
