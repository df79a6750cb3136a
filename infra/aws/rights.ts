import { Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { keys, partitions } from '#lib/store/keys.ts';
import { table } from '#lib/store/table.ts';

/** Some actions on the table or on one of its indexes, and under which circumstances. */
interface Right {
  readonly sid: string;
  readonly actions: readonly `dynamodb:${string}`[];
  readonly index?: string;
  /** Patterns of the partitions that may be touched; any if left out. */
  readonly partitions?: readonly string[];
  /** Patterns of the attributes that may be named; any if left out. */
  readonly attributes?: readonly string[];
  /** Of the attributes one that must be named: nothing can be read whole. */
  readonly names?: string;
  /** Only as a part of a transaction: no answer without its count, no count without its answer. */
  readonly together?: true;
}

const [index] = table.indexes;
const any = '*';

/** What `lib/store` does for people who are signed in, and for time, which moves cycles as they do: it never scans, and deletes in loads, which are batches, and what waits for somebody together with what ends it. */
export const apiRights: readonly Right[] = [
  { sid: 'Read', actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] },
  { sid: 'ReadIndex', actions: ['dynamodb:Query'], index: index.name },
  { sid: 'Commit', actions: ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'] },
  { sid: 'Load', actions: ['dynamodb:BatchWriteItem'] },
  {
    sid: 'Forget',
    actions: ['dynamodb:DeleteItem'],
    partitions: [partitions.cycles, partitions.cases(any), partitions.errands(any)],
    together: true,
  },
];

/** Who writes to people reads them and what they were told, and marks what was sent; of digests it forgets what is over. */
export const sendRights: readonly Right[] = [
  { sid: 'Read', actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] },
  { sid: 'Mark', actions: ['dynamodb:PutItem'], partitions: [partitions.inbox(any), partitions.digests] },
  { sid: 'Forget', actions: ['dynamodb:DeleteItem'], partitions: [partitions.digests] },
  // Personal links for whoever cannot sign in: what waits for them, the link, its mark beside the evaluation, the entry.
  { sid: 'ReadWaiting', actions: ['dynamodb:Query'], index: index.name },
  {
    sid: 'MakeLink',
    actions: ['dynamodb:PutItem'],
    partitions: [keys.personalLink(any).pk, partitions.audit(any)],
    together: true,
  },
  {
    sid: 'MarkLink',
    actions: ['dynamodb:PutItem'],
    partitions: [partitions.unit(any, any)],
    attributes: [
      table.key.partition,
      table.key.sort,
      ...'schema version slot tokenHash rater dueAt at by byName'.split(' '),
    ],
    together: true,
  },
];

/** What anybody with a link can set going: read that link, its cycle and its form, leave one answer, count it. No person, no result, no list. */
export const surveyRights: readonly Right[] = [
  {
    sid: 'ReadForm',
    actions: ['dynamodb:GetItem'],
    partitions: [keys.link(any).pk, partitions.cycles, partitions.policies, partitions.answers(any, any)],
  },
  { sid: 'Answer', actions: ['dynamodb:PutItem'], partitions: [partitions.answers(any, any)], together: true },
  {
    // Tallies lie among the evaluations and results of a unit, hence the names: nothing else there can be changed.
    sid: 'Count',
    actions: ['dynamodb:UpdateItem'],
    partitions: [partitions.unit(any, any)],
    attributes: [table.key.partition, table.key.sort, 'employee', 'answers', 'version', 'schema', 'n:*', 's:*', 'q:*'],
    together: true,
  },
];

/** What an evaluation is written with; a participant, a result or a payment holds other things, so none can be put in its place. */
const ofEvaluations = [
  table.key.partition,
  table.key.sort,
  ...'gsi1pk gsi1sk schema version requests cycle unit employee employeeName slot kind rater raterName weight'.split(
    ' ',
  ),
  ...'state dueAt closesAt scores goals notObserved savedAt submittedAt reason secondReview'.split(' '),
  ...'reopenedAt writtenBy reassigned'.split(' '),
];

/** What a personal link can set going: read its evaluation and form, keep and hand it in, and say so in the log. No list, nobody's account; of the rater whether they have left. */
export const taskRights: readonly Right[] = [
  {
    sid: 'ReadForm',
    actions: ['dynamodb:GetItem'],
    partitions: [keys.personalLink(any).pk, partitions.cycles, partitions.policies, partitions.texts(any, any)],
  },
  {
    sid: 'ReadLastDay',
    actions: ['dynamodb:GetItem'],
    partitions: [partitions.person(any)],
    attributes: [table.key.partition, table.key.sort, 'left'],
    names: 'left',
  },
  { sid: 'ReadPart', actions: ['dynamodb:Query'], partitions: [partitions.unit(any, any), partitions.texts(any, any)] },
  {
    sid: 'WriteEvaluation',
    actions: ['dynamodb:PutItem'],
    partitions: [partitions.unit(any, any)],
    attributes: ofEvaluations,
    together: true,
  },
  {
    // Beside it the texts, the entry in the log, and in review the mark by which its line is made anew.
    sid: 'WriteAlong',
    actions: ['dynamodb:PutItem'],
    partitions: [partitions.texts(any, any), partitions.audit(any), partitions.lines(any)],
    together: true,
  },
];

interface Stored {
  readonly table: ITable;
  readonly key: IKey;
}

/** Rights as statements of a role's policy, with the use of the table's key that they need. */
export function statementsFor(scope: Construct, stored: Stored, rights: readonly Right[]): PolicyStatement[] {
  return [...rights.map((right) => statementFor(right, stored.table)), useOfKey(scope, stored.key)];
}

function statementFor({ sid, actions, index, partitions, attributes, names, together }: Right, { tableArn }: ITable) {
  return new PolicyStatement({
    sid,
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [index === undefined ? tableArn : `${tableArn}/index/${index}`],
    conditions: {
      ...(partitions || attributes
        ? {
            'ForAllValues:StringLike': {
              ...(partitions ? { 'dynamodb:LeadingKeys': partitions } : {}),
              ...(attributes ? { 'dynamodb:Attributes': attributes } : {}),
            },
          }
        : {}),
      ...(together || names !== undefined
        ? {
            'ForAnyValue:StringEquals': {
              ...(together ? { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] } : {}),
              ...(names === undefined ? {} : { 'dynamodb:Attributes': [names] }),
            },
          }
        : {}),
    },
  });
}

/** DynamoDB opens the table's key in the caller's name; the caller cannot use it for anything else. */
function useOfKey(scope: Construct, { keyArn }: IKey): PolicyStatement {
  const { region, urlSuffix } = Stack.of(scope);
  return new PolicyStatement({
    sid: 'OpenTable',
    effect: Effect.ALLOW,
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.${urlSuffix}` } },
  });
}
