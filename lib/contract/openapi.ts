import * as z from 'zod';
import { announcement } from './announcement.ts';
import { appeals } from './appeals.ts';
import { audit } from './audit.ts';
import { bonus } from './bonus.ts';
import { bonusTerms } from './bonus-terms.ts';
import { corrections } from './corrections.ts';
import { cycles } from './cycles.ts';
import { progress } from './progress.ts';
import type { Endpoint } from './endpoint.ts';
import { exports } from './exports.ts';
import { evaluations, team, teamBefore, teamGrid } from './evaluations.ts';
import { goals } from './goals.ts';
import { honours } from './honours.ts';
import { incentives } from './incentives.ts';
import { improvements } from './improvements.ts';
import { inbox } from './inbox.ts';
import { firstSteps, home, me } from './me.ts';
import { people } from './people.ts';
import { policies } from './policies.ts';
import { personalLinks, task } from './personal-links.ts';
import { preferences } from './preferences.ts';
import { raterPanels } from './rater-panels.ts';
import { promotions } from './promotions.ts';
import { reports } from './reports.ts';
import { results } from './results.ts';
import { review } from './review.ts';
import { roles } from './roles.ts';
import { calendar, schedule } from './schedule.ts';
import { secondReview } from './second-review.ts';
import { organisation } from './settings.ts';
import { simulations } from './simulations.ts';
import { staff } from './staff.ts';
import { survey } from './survey.ts';
import { talks } from './talks.ts';
import { training } from './training.ts';

/** Every endpoint, by area and name: an operation's id is `area.name`. */
export const contract: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
  me: { read: me, home, firstSteps },
  inbox,
  preferences,
  announcement,
  evaluations: { ...evaluations, team, teamGrid, teamBefore },
  results,
  goals,
  cycles,
  progress,
  review,
  raters: raterPanels,
  corrections,
  second: secondReview,
  bonus,
  terms: bonusTerms,
  appeals,
  simulations,
  people: { list: people, ...staff },
  policies,
  promotions,
  honours,
  reports,
  talks,
  training,
  improvements,
  incentives,
  organisation,
  schedule,
  calendar,
  roles,
  audit,
  exports,
  survey,
  links: personalLinks,
  task,
};

/** Areas that nobody signs in for: the link is the secret. */
export const byLink: ReadonlySet<string> = new Set(['survey', 'task']);

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; the words may change.' },
    reason: { type: 'string', description: 'Finer than the code.' },
    detail: { type: 'string', description: 'One sentence in the language of Accept-Language.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** The API as OpenAPI 3.1, made from the contract. */
export function openApi(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [area, endpoints] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(area, name, endpoint) };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hengji', version, description: 'Performance appraisal and incentives, every number explained.' },
    paths,
    components: {
      schemas: { Problem: problem },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(area: string, name: string, endpoint: Endpoint) {
  const { method, summary, body, ifMatch } = endpoint;
  return {
    operationId: `${area}.${name}`,
    tags: [area],
    summary,
    security: byLink.has(area) ? [] : [{ token: [] }],
    parameters: [
      ...parametersIn('path', endpoint.params),
      ...parametersIn('query', endpoint.query),
      ...(ifMatch ? [header('If-Match', 'The ETag that was read.')] : []),
      ...(method === 'POST' ? [header('Idempotency-Key', 'The same over the repetitions of one request.')] : []),
    ],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } } : {}),
    responses: {
      200: replyOf(endpoint),
      default: {
        description: 'Refused: nothing was changed.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function replyOf({ file, reply }: Endpoint) {
  const content = file
    ? Object.fromEntries(file.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]))
    : { 'application/json': { schema: schemaOf(reply, 'output') } };
  return { description: 'Done.', content };
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType | undefined) {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path' || !(part instanceof z.ZodOptional),
    schema: schemaOf(part),
  }));
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output' = 'input') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
