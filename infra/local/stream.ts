import { DescribeTableCommand, DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { StreamRecord } from '#lib/store/changes.ts';

/** Up to where a stream has been read. Another stream begins anew. */
export interface Position {
  readonly stream: string;
  /** Sequence number of the last record that was handled; `null` before the first. */
  readonly after: string | null;
}

/** The table's stream as something that can be read on from a position. */
export interface TableStream {
  readonly arn: string;
  /** The next records after a position; none where there are none yet. */
  readonly after: (position: Position) => Promise<readonly StreamRecord[]>;
  readonly close: () => void;
}

const local = { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** Switches the table's stream on where it is off, and opens it. Everything written before that is not in it. */
export async function openStream(endpoint: string, TableName: string): Promise<TableStream> {
  const options = { endpoint, ...(endpoint.startsWith('http://') ? local : {}) };
  const arn = await streamOf(new DynamoDBClient(options), TableName);
  const client = new DynamoDBStreamsClient(options);
  const shards = async () => {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
    return (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []);
  };
  const read = async (ShardId: string, after: string | null) => {
    const start =
      after === null
        ? { ShardIteratorType: 'TRIM_HORIZON' as const }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after };
    const { ShardIterator } = await client.send(new GetShardIteratorCommand({ StreamArn: arn, ShardId, ...start }));
    const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator, Limit: 500 }));
    return Records;
  };
  // The embedded database has one shard for each table, once something was written.
  let shard: string | undefined;
  return {
    arn,
    after: async ({ stream, after }) => {
      shard ??= (await shards())[0];
      return shard === undefined ? [] : read(shard, stream === arn ? after : null);
    },
    close: () => client.destroy(),
  };
}

async function streamOf(client: DynamoDBClient, TableName: string): Promise<string> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    if (Table?.StreamSpecification?.StreamEnabled === true && Table.LatestStreamArn) return Table.LatestStreamArn;
    const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const;
    const { TableDescription } = await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
    if (!TableDescription?.LatestStreamArn) throw new Error(`The table ${TableName} has no stream.`);
    return TableDescription.LatestStreamArn;
  } finally {
    client.destroy();
  }
}
