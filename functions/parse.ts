import type { Context as Hono } from 'hono';
import type * as z from 'zod';
import { DomainError } from '#lib/domain/error.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';

/** What a part of a request must be. @throws DomainError `invalid`, every problem with its path. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new DomainError('invalid', { problems: result.error.issues.flatMap(problemsOf) });
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, code: 'input.unknown' }));
  if (issue.code === 'too_small')
    return [
      { path, code: `input.too-${sizes[issue.origin]?.[0] ?? 'small'}`, params: { least: Number(issue.minimum) } },
    ];
  if (issue.code === 'too_big')
    return [{ path, code: `input.too-${sizes[issue.origin]?.[1] ?? 'big'}`, params: { most: Number(issue.maximum) } }];
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ path, code: 'required' }];
  return [{ path, code: 'input.wrong' }];
}

/** What is too small or too big is counted in characters or entries; everything else is a number. */
const sizes: Readonly<Record<string, readonly [string, string]>> = {
  string: ['short', 'long'],
  array: ['few', 'many'],
};

/** At most this many kilobytes of JSON are read, unless an endpoint takes more. */
const usually = 256;

/** The body as JSON. @throws DomainError `invalid` for anything else. */
export async function jsonBody(c: Hono, bodyLimit = usually): Promise<{ text: string; value: unknown }> {
  const text = await c.req.text();
  if (Buffer.byteLength(text) > bodyLimit * 1024)
    throw new DomainError('invalid', { problems: [{ path: '', code: 'body.too-big', params: { most: bodyLimit } }] });
  try {
    return { text, value: text === '' ? undefined : JSON.parse(text) };
  } catch {
    throw new DomainError('invalid', { problems: [{ path: '', code: 'body' }] });
  }
}
