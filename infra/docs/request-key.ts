interface Asked {
  readonly index: string | undefined;
  readonly key: string;
  readonly consistent: boolean;
  readonly newestFirst: boolean;
  readonly limit: string;
}

/** What a request asks for, read from the request itself. */
export function keyIn(input: object): Asked {
  const fields = fieldsOf(input);
  const batch = fieldsOf(Object.values(fieldsOf(fields['RequestItems']))[0]);
  const single = fields['Key'] ?? (Array.isArray(batch['Keys']) ? (batch['Keys'][0] as unknown) : undefined);
  const { IndexName: index, Limit: limit } = fields;
  return {
    index: typeof index === 'string' ? index : undefined,
    key: single === undefined ? condition(fields) : Object.values(fieldsOf(single)).map(textOf).join(' / '),
    consistent: (fields['ConsistentRead'] ?? batch['ConsistentRead']) === true,
    newestFirst: fields['ScanIndexForward'] === false,
    limit: typeof limit === 'number' ? String(limit) : '',
  };
}

/** The partition of a query, and what its sort key begins with. */
function condition(fields: Readonly<Record<string, unknown>>): string {
  const values = fieldsOf(fields['ExpressionAttributeValues']);
  const named = (name: string | undefined) => textOf(values[name ?? '']);
  const parts = String(fields['KeyConditionExpression']).split(/ AND (?!:)/);
  return parts
    .map((part) => {
      const begins = /^begins_with\(\w+, (:\w+)\)$/.exec(part);
      const equals = /^\w+ = (:\w+)$/.exec(part);
      const between = /^\w+ BETWEEN (:\w+) AND (:\w+)$/.exec(part);
      if (between) return `${named(between[1])} to ${named(between[2])}`;
      return begins ? `begins with ${named(begins[1])}` : equals ? named(equals[1]) : part;
    })
    .join(' / ');
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** A value as it is sent, or as the store wrote it. */
const textOf = (value: unknown): string => String(fieldsOf(value)['S'] ?? value);
