import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  StreamViewType,
  Table as DynamoTable,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { table } from '#lib/store/table.ts';
import { alarm } from './alarm.ts';
import type { Stage } from './stages.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table of `lib/store/table.ts`, under a key of its own. */
export class Table extends Construct {
  readonly key: Key;
  readonly table: DynamoTable;

  constructor(scope: Construct, id: string, { stage, alarms }: { stage: Stage; alarms: ITopic }) {
    super(scope, id);
    const removalPolicy = stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', { description: 'Hengji: the table', enableKeyRotation: true, removalPolicy });
    // Not TableV2: with a key of ours it cannot be synthesised without naming a region.
    this.table = new DynamoTable(this, 'Table', {
      partitionKey: text(table.key.partition),
      sortKey: text(table.key.sort),
      timeToLiveAttribute: table.ttl,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      deletionProtection: stage.keepsData,
      removalPolicy,
    });
    for (const { name, partition, sort } of table.indexes)
      this.table.addGlobalSecondaryIndex({ indexName: name, partitionKey: text(partition), sortKey: text(sort) });
    this.watch(alarms);
  }

  /** An index that is throttled holds up the writes of the table, and reports it under a name of its own. */
  private watch(to: ITopic): void {
    const { tableName } = this.table;
    for (const { id, index } of [
      { id: 'Table', index: undefined },
      ...table.indexes.map(({ name }) => ({ id: name, index: name })),
    ])
      for (const way of ['Read', 'Write'])
        alarm(this, `${id}${way}Throttled`, {
          to,
          metric: this.table.metric(`${way}ThrottleEvents`, {
            dimensionsMap: { TableName: tableName, ...(index ? { GlobalSecondaryIndexName: index } : {}) },
          }),
          from: 10,
          hurts: `people wait or are told to try again, because the database refuses to ${way.toLowerCase()}.`,
          todo: 'switch on Contributor Insights to find the partition; if a load or an export is running, let it end or stop it.',
        });
  }
}
