import { expect, it } from 'vitest';
import { table } from '#lib/store/table.ts';
import { resource, resources, synthesised } from './synthesised.ts';

const { data } = synthesised();
const { DataTable: deployed } = resources(data, 'AWS::DynamoDB::Table');
const keySchema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

it('is the table that the engine and the tests have', () => {
  const attributes = [table.key, ...table.indexes].flatMap(({ partition, sort }) => [partition, sort]);
  expect(deployed?.Properties).toMatchObject({
    KeySchema: keySchema(table.key),
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    GlobalSecondaryIndexes: table.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' },
    })),
    TimeToLiveSpecification: { AttributeName: table.ttl, Enabled: true },
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
  });
});

it('is paid by request, can be restored to any second, and is encrypted under a key of its own that rotates', () => {
  expect(deployed?.Properties).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: {
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': [expect.stringContaining('DataKey'), 'Arn'] },
    },
  });
  expect(resource(data, 'AWS::KMS::Key', 'DataKey').Properties).toMatchObject({
    EnableKeyRotation: true,
  });
});
