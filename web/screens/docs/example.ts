import { choicesOf, type Endpoint, type Schema } from './openapi.ts';

const texts: Readonly<Record<string, string>> = {
  date: '2026-09-30',
  'date-time': '2026-09-30T09:00:00+08:00',
  uuid: '0190c6f2-7d1c-7bb0-9d57-3f0c1d2e4a5b',
};

/** A value of the shape, as small as it goes. */
export function exampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = choicesOf(schema);
  if (choice) return exampleOf(choice);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(exampleOf)) as unknown;
  if (schema.properties) {
    const named = Object.entries(schema.properties).map(([name, part]) => [name, exampleOf(part)]);
    return Object.fromEntries(named) as unknown;
  }
  if (schema.type === 'array') return arrayOf(schema);
  if (schema.type === 'object') return recordOf(schema);
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'string') return texts[schema.format ?? ''] ?? 'text'.padEnd(schema.minLength ?? 0, ' text');
  return {};
}

const arrayOf = ({ items, prefixItems }: Schema): unknown[] =>
  prefixItems ? prefixItems.map(exampleOf) : items ? [exampleOf(items)] : [];

const recordOf = ({ additionalProperties: values }: Schema): unknown =>
  typeof values === 'object' ? { id: exampleOf(values) } : {};

/** The request as one would type it; what has to be filled in stands in braces. */
export function requestExample({ method, path, operation }: Endpoint, origin: string): string {
  const { parameters, requestBody, security } = operation;
  const query = parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => `${name}={${name}}`);
  const headers = [
    ...(security.length > 0 ? ['Authorization: Bearer {token}'] : []),
    ...parameters.flatMap(({ in: place, name }) => (place === 'header' ? [`${name}: ${headerValue(name)}`] : [])),
    ...(requestBody ? ['Content-Type: application/json'] : []),
    'Accept-Language: en',
  ];
  const body = requestBody?.content['application/json']?.schema;
  return [
    `curl -X ${method} '${origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}'`,
    ...headers.map((header) => `-H '${header}'`),
    ...(body ? [`-d '${JSON.stringify(exampleOf(body), null, 2)}'`] : []),
  ].join(' \\\n  ');
}

const headerValue = (name: string): string => (name === 'If-Match' ? '"{version}"' : '{a new id}');
