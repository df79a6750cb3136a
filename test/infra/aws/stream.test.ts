import { expect, it } from 'vitest';
import { keys } from '#lib/store/keys.ts';
import { resources, synthesised } from './synthesised.ts';

const { notices } = synthesised();
const mappings = Object.values(resources(notices, 'AWS::Lambda::EventSourceMapping')).map(
  ({ Properties }) => Properties,
);
const stream = mappings.find((mapping) => 'StartingPosition' in mapping);

interface Pattern {
  readonly [name: string]: Pattern | readonly (string | { readonly prefix?: string; readonly exists?: boolean })[];
}

/** Whether a record passes a pattern: the part of EventBridge's rules that ours use, and an error for anything else. */
function passes(pattern: Pattern | Pattern[string], value: unknown): boolean {
  if (!Array.isArray(pattern))
    return Object.entries(pattern).every(([name, inner]) => passes(inner as Pattern, Object(value)[name]));
  return pattern.some((rule) => {
    if (typeof rule === 'string') return rule === value;
    if (rule.prefix !== undefined) return typeof value === 'string' && value.startsWith(rule.prefix);
    if (rule.exists === true) return value !== undefined;
    throw new Error(`not known here: ${JSON.stringify(rule)}`);
  });
}

const { Filters } = stream!['FilterCriteria'] as { Filters: { Pattern: string }[] };
const wakes = (record: object) => Filters.some(({ Pattern: text }) => passes(JSON.parse(text) as Pattern, record));
const record = ({ pk, sk }: { pk: string; sk: string }, eventName = 'MODIFY', image: object = {}) => ({
  eventName,
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, NewImage: image },
});
const evaluation = keys.evaluation('2026Q3', { unit: '客服部', employee: '0101', slot: 'self' });

it.each<[string, boolean, object]>([
  ['a cycle', true, record(keys.cycle('2026Q3'))],
  ['a change of roles', true, record(keys.roleBook())],
  ['a new notice', true, record(keys.notice({ to: '0101', at: 't', kind: 'opened', about: '' }), 'INSERT')],
  ['a notice that is read', false, record(keys.notice({ to: '0101', at: 't', kind: 'opened', about: '' }))],
  ['a reopened evaluation', true, record(evaluation, 'MODIFY', { reopenedAt: { S: 't' } })],
  ['a submitted evaluation', true, record(evaluation, 'MODIFY', { state: { S: 'submitted' } })],
  ['a customer’s answer', true, record(keys.answer('c', 'u', '0101', 'a'), 'INSERT', { state: { S: 'submitted' } })],
  ['a nomination', true, record(keys.promotion('c', 'u', '0101'), 'INSERT', { state: { S: 'nominated' } })],
  ['honours', true, record(keys.honours('c'), 'INSERT')],
  ['a policy that is approved', true, record(keys.policy('p', 2), 'MODIFY', { state: { S: 'approved' } })],
  [
    'a policy that is returned',
    true,
    record(keys.policy('p', 2), 'MODIFY', { state: { S: 'draft' }, returned: { M: { at: { S: 't' } } } }),
  ],
  ['a policy that is written', false, record(keys.policy('p', 2), 'MODIFY', { state: { S: 'draft' } })],
  ['a draft', false, record(evaluation, 'MODIFY', { state: { S: 'draft' } })],
  ['a person', false, record(keys.person('0101'))],
  ['the log', false, record(keys.audit(null, 't', 'i'), 'INSERT')],
])('of %s the dispatcher is woken: %s', (_, wanted, changed) => {
  expect(wakes(changed)).toBe(wanted);
});

it('is followed in parts, again and again, and what is given up is noted', () => {
  expect(stream).toMatchObject({
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: 100,
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRecordAgeInSeconds: 72_000,
    MaximumRetryAttempts: 50,
    ParallelizationFactor: 5,
    DestinationConfig: { OnFailure: { Destination: expect.anything() } },
  });
});

it('what waits in a queue is tried five times, and not while it is still worked at', () => {
  const queues = resources(notices, 'AWS::SQS::Queue');
  expect(Object.keys(queues).toSorted()).toEqual(['LostNotices', 'ToSendQueue', 'ToTellQueue']);
  for (const [name, most] of [
    ['ToTellQueue', 300],
    ['ToSendQueue', 120],
  ] as const) {
    const { RedrivePolicy, VisibilityTimeout } = queues[name]!.Properties;
    expect(RedrivePolicy).toMatchObject({ maxReceiveCount: 5 });
    expect(VisibilityTimeout).toBe(6 * most);
  }
});
