import * as z from 'zod';
import { cycleStates } from '#lib/domain/lifecycle/cycle.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { policyMoves, policyStates } from '#lib/domain/policy/version-machine.ts';
import { button, id, instant, reason } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

const number = z.coerce.number().int().min(1).max(999);
const somebody = z.object({ id: z.string(), name: z.string() });
const done = z.object({ by: somebody, at: instant });
const doneFor = done.extend({ reason: z.string() });

/** One reason why a draft cannot be approved yet: `sentence` of the domain makes words of it. */
const problem = z.object({
  /** JSON path in the scheme. */
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What a draft was made from. */
const origin = z.union([
  z.object({ template: z.enum(templateIds) }),
  z.object({ policy: z.string(), version: z.int() }),
  z.object({ imported: z.literal(true) }),
]);

const history = z.object({
  number: z.int(),
  state: z.enum(policyStates),
  created: done,
  /** `null` where it is not known any more. */
  origin: origin.nullable(),
  /** Of a draft: when it was saved last, and everybody who wrote in it: none of them approves it. */
  changedAt: instant,
  writers: z.array(somebody),
  /** What the author says of it. */
  note: z.string().nullable(),
  /** Of a draft: its author says that it is ready. */
  submitted: done.nullable(),
  /** Of a draft: what the second person wants mended. */
  returned: doneFor.nullable(),
  /** `by` is `null` where nobody had to: taken unchanged from a ready-made policy, or from before there were drafts. */
  approved: z.object({ by: somebody.nullable(), at: instant }).nullable(),
  retired: doneFor.nullable(),
  discarded: done.nullable(),
});

const versionBrief = history.extend({
  /** How many problems a draft has; others have none. */
  problems: z.int(),
  /** The cycles that have it, the newest first. */
  cycles: z.array(z.object({ id: z.string(), name: text, state: z.enum(cycleStates) })),
  /** One of them is not over yet. */
  inUse: z.boolean(),
});

const versionRecord = history.extend({
  /** Of the policy. */
  id: z.string(),
  name: text,
  period: z.string(),
  /** Whether whoever stands above a supervisor confirms what they rated: then a cycle has a day for it. */
  secondReview: z.boolean(),
  createdAt: instant,
  /** The policy document: of a draft as it was typed, else in its normal form. */
  scheme: z.unknown(),
  problems: z.array(problem),
  /** What this person may do now, or why not. `save` too. */
  buttons: z.array(button),
  /** Of the stored thing (ETag), not of the policy. */
  version: z.int(),
  /** Where it is read: what the catalogue calls the courses, and which of them are given. */
  courses: z.array(z.object({ id: z.string(), name: text, active: z.boolean() })).optional(),
});

const policyBrief = z.object({
  id: z.string(),
  name: text,
  period: z.string(),
  secondReview: z.boolean(),
  /** The newest approved version: what new cycles are planned by. `null` where there is none, or none any more. */
  current: z.int().nullable(),
  /** Approved or retired. */
  versions: z.int(),
  createdAt: instant,
  /** How many cycles that are not over have a version of it. */
  inUse: z.int(),
  draft: z
    .object({
      number: z.int(),
      changedAt: instant,
      writers: z.array(somebody),
      submitted: done.nullable(),
      problems: z.int(),
      approve: button,
    })
    .nullable(),
});

const policyParams = z.object({ policy: id });
const versionParams = z.object({ policy: id, version: number });

/** A policy document, whole or not yet: what is wrong with it is said by the checks of the domain. */
const document = z.record(z.string(), z.unknown());

/** What a draft is to be made from: a version of this policy or of another, a template, or a document from a file. */
const from = z.union([
  z.strictObject({ version: number }),
  z.strictObject({ policy: id, version: number }),
  z.strictObject({ template: z.enum(templateIds) }),
  z.strictObject({ scheme: document }),
]);

export const policies = {
  list: endpoint({
    method: 'GET',
    path: '/policies',
    summary: 'All policies: what is in force of each, where it is used, and its open draft',
    reply: z.object({ items: z.array(policyBrief) }),
  }),
  templates: endpoint({
    method: 'GET',
    path: '/policy-templates',
    summary: 'The ready-made policies, each whole',
    reply: z.object({ items: z.array(z.object({ id: z.enum(templateIds), scheme: z.unknown() })) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/policies',
    summary: 'Make a policy: from a template it can be used at once, from another policy or a document it is a draft',
    body: z
      .strictObject({
        name: text,
        template: z.enum(templateIds).optional(),
        copyOf: z.strictObject({ policy: id, version: number }).optional(),
        scheme: document.optional(),
      })
      .refine(
        ({ template, copyOf, scheme }) => [template, copyOf, scheme].filter((one) => one !== undefined).length === 1,
      ),
    reply: versionRecord,
  }),
  versions: endpoint({
    method: 'GET',
    path: '/policies/:policy',
    summary: 'One policy with all its versions, the newest first',
    params: policyParams,
    reply: policyBrief.omit({ draft: true }).extend({
      items: z.array(versionBrief),
      /** To begin a draft: allowed, or why not. */
      begin: button,
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/policies/:policy/versions/:version',
    summary: 'One version of a policy, whole, with the problems of a draft',
    params: versionParams,
    reply: versionRecord,
  }),
  begin: endpoint({
    method: 'POST',
    path: '/policies/:policy/drafts',
    summary: 'Begin the next version of a policy; there is one open draft at most',
    params: policyParams,
    body: z.strictObject({ from }),
    reply: versionRecord,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/policies/:policy/versions/:version',
    summary: 'Save a draft as it is, whole or not; answers what keeps it from being approved',
    params: versionParams,
    body: z.strictObject({ scheme: document, note: z.string().trim().max(500).nullable().optional() }),
    reply: z.object({ version: z.int(), changedAt: instant, problems: z.array(problem) }),
    ifMatch: true,
  }),
  move: endpoint({
    method: 'POST',
    path: '/policies/:policy/versions/:version/:move',
    summary: 'Submit, return, approve or discard a draft, or retire an approved version',
    params: versionParams.extend({ move: z.enum(policyMoves) }),
    body: z.strictObject({ reason: reason.optional() }),
    reply: versionRecord,
    ifMatch: true,
  }),
};
