import { describe, expect, it } from 'vitest';
import { contract, openApi } from '#lib/contract/openapi.ts';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: object;
}
interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  parameters: Parameter[];
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}

/** As it goes over the wire. */
const description: ReturnType<typeof openApi> = JSON.parse(JSON.stringify(openApi('1.2.3')));
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
);

function refsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = '$ref' in part && typeof part.$ref === 'string' ? [part.$ref] : [];
  return [...own, ...Object.values(part).flatMap(refsIn)];
}

const found = (ref: string) =>
  ref
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], description);

describe('the description of the API', () => {
  it('is OpenAPI 3.1 with every endpoint of the contract, each under a name of its own', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(description.info.version).toBe('1.2.3');
    const all = Object.values(contract).flatMap((area) => Object.values(area));
    expect(operations.length).toBe(all.length);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(all.length);
  });

  it.each(operations.map(({ operation, path, method }) => [operation.operationId, path, method, operation] as const))(
    '%s',
    (_, path, method, { summary, tags, parameters, responses }) => {
      expect(summary.length).toBeGreaterThan(3);
      expect(tags).toHaveLength(1);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      expect(parameters.filter((one) => one.in === 'path' && !one.required)).toEqual([]);
      expect(parameters.some(({ name }) => name === 'Idempotency-Key')).toBe(method === 'post');
      expect(Object.keys(responses).toSorted()).toEqual(['200', 'default']);
    },
  );

  it('refers to nothing that is not there', () => {
    expect(refsIn(description).filter((ref) => !ref.startsWith('#/') || found(ref) === undefined)).toEqual([]);
  });
});
