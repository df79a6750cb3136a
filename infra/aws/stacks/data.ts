import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { alarmTopic } from '../alarm-topic.ts';
import type { Settings } from '../settings.ts';
import { Table } from '../table.ts';

/** What must outlive every deployment, and whom to tell when something is wrong. */
export class DataStack extends Stack {
  readonly table: ITable;
  readonly key: IKey;
  readonly alarms: ITopic;

  constructor(app: App, id: string, settings: Settings) {
    super(app, id, { description: 'Hengji: table and alarms', terminationProtection: settings.stage.keepsData });
    this.alarms = alarmTopic(this, settings);
    const { table, key } = new Table(this, 'Data', { stage: settings.stage, alarms: this.alarms });
    this.table = table;
    this.key = key;
    new CfnOutput(this, 'TableName', { value: table.tableName });
  }
}
