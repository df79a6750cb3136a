import { beforeAll, describe, expect, it } from 'vitest';
import { anInstallation } from '#test/support/installation.ts';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
  responses: Record<string, { content: Record<string, unknown> }>;
  requestBody?: unknown;
  security: unknown[];
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

let document: Document;
let mounted: string[];
beforeAll(async () => {
  const { api, survey, task } = await anInstallation();
  document = (await (await api.request('/openapi.json')).json()) as Document;
  mounted = [...api.routes, ...survey.routes, ...task.routes]
    .filter(({ path }) => path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
const sorted = (texts: string[]) => texts.toSorted((a, b) => a.localeCompare(b));

describe('the description of the API', () => {
  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'Hengji', version: '0.0.0' });
    for (const { method, operation } of operations()) {
      expect(['get', 'put', 'post', 'delete']).toContain(method);
      expect(Object.keys(operation.responses)).toEqual(['200', 'default']);
      for (const { content } of Object.values(operation.responses)) expect(Object.keys(content)).not.toEqual([]);
    }
  });

  it('describes what is mounted, all of it and nothing else', () => {
    const described = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    expect(sorted(described)).toEqual(sorted(mounted));
  });

  it('names every operation once', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  });

  it('declares every parameter of a path, and no other', () => {
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const declared = operation.parameters.filter((one) => one.in === 'path');
      expect(sorted(declared.map(({ name }) => name))).toEqual(sorted(inPath));
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it('asks for a key on every POST, and for a token wherever no link is the secret', () => {
    for (const { path, method, operation } of operations()) {
      const headers = operation.parameters.filter((one) => one.in === 'header').map(({ name }) => name);
      expect({ path, key: headers.includes('Idempotency-Key') }).toEqual({ path, key: method === 'post' });
      expect({ path, open: operation.security.length === 0 }).toEqual({
        path,
        open: /^\/api\/(?:survey|task)\//.test(path),
      });
    }
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target);
    expect(new Set(references)).toEqual(new Set(['#/components/schemas/Problem']));
    expect(document.components.schemas['Problem']).toBeDefined();
  });
});
