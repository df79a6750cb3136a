import { expect, it } from 'vitest';
import { line, rolesIn } from './rights-in.ts';
import { synthesised } from './synthesised.ts';

const { data, api, jobs, web } = synthesised();
const rights = (template: typeof api) =>
  Object.fromEntries(Object.entries(rolesIn(template)).map(([role, statements]) => [role, statements.map(line)]));

const openTable =
  'kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey on DataKey.Arn if StringEquals kms:ViaService dynamodb.AWS::Region.AWS::URLSuffix';
const trace = 'xray:PutTelemetryRecords xray:PutTraceSegments on *';
const together = 'ForAnyValue:StringEquals dynamodb:EnclosingOperation TransactWriteItems';

const signedIn = (logs: string) => [
  `logs:CreateLogStream logs:PutLogEvents on ${logs}.Arn`,
  'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:Query on DataTable.Arn',
  'dynamodb:Query on DataTable.Arn/index/gsi1',
  'dynamodb:ConditionCheckItem dynamodb:PutItem on DataTable.Arn',
  'dynamodb:BatchWriteItem on DataTable.Arn',
  `dynamodb:DeleteItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLES CASES#* ERRANDS#* and ${together}`,
  openTable,
  trace,
];

// Written out, so that whoever gives a role one right more shows it to whoever reviews.
it('gives each function its own role with just what it does', () => {
  expect(rights(api)).toEqual({
    StaffRole: signedIn('StaffLogs'),
    OfficeRole: signedIn('OfficeLogs'),
    IncentivesRole: signedIn('IncentivesLogs'),
    SurveyRole: [
      'logs:CreateLogStream logs:PutLogEvents on SurveyLogs.Arn',
      'dynamodb:GetItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys LINK#* CYCLES POLICIES CYCLE#*#ANSWERS#*',
      `dynamodb:PutItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLE#*#ANSWERS#* and ${together}`,
      `dynamodb:UpdateItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLE#*#UNIT#* and ForAllValues:StringLike dynamodb:Attributes pk sk employee answers version schema n:* s:* q:* and ${together}`,
      openTable,
      trace,
    ],
    TaskRole: [
      'logs:CreateLogStream logs:PutLogEvents on TaskLogs.Arn',
      'dynamodb:GetItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys LINK#* CYCLES POLICIES CYCLE#*#TEXTS#*',
      'dynamodb:GetItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys PERSON#* and ForAllValues:StringLike dynamodb:Attributes pk sk left and ForAnyValue:StringEquals dynamodb:Attributes left',
      'dynamodb:Query on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLE#*#UNIT#* CYCLE#*#TEXTS#*',
      `dynamodb:PutItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLE#*#UNIT#* and ForAllValues:StringLike dynamodb:Attributes pk sk gsi1pk gsi1sk schema version requests cycle unit employee employeeName slot kind rater raterName weight state dueAt closesAt scores goals notObserved savedAt submittedAt reason secondReview reopenedAt writtenBy reassigned and ${together}`,
      `dynamodb:PutItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLE#*#TEXTS#* AUDIT#* CYCLE#*#LINES and ${together}`,
      openTable,
      trace,
    ],
  });
});

it('lets what happens by time do what people do, and keep the schedules of cycles', () => {
  const schedules = 'arn:AWS::Partition:scheduler:AWS::Region:AWS::AccountId:schedule/hengji-dev-cycles/*';
  expect(rights(jobs)).toEqual({
    TicksRole: [
      'logs:CreateLogStream logs:PutLogEvents on TicksLogs.Arn',
      'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:Query on DataTable.Arn',
      'dynamodb:Query on DataTable.Arn/index/gsi1',
      'dynamodb:ConditionCheckItem dynamodb:PutItem on DataTable.Arn',
      'dynamodb:BatchWriteItem on DataTable.Arn',
      `dynamodb:DeleteItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLES CASES#* ERRANDS#* and ${together}`,
      openTable,
      `scheduler:CreateSchedule scheduler:DeleteSchedule scheduler:UpdateSchedule on ${schedules}`,
      'scheduler:ListSchedules on *',
      'iam:PassRole on Caller.Arn if StringEquals iam:PassedToService scheduler.amazonaws.com',
      trace,
    ],
    Caller: [
      'sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage on LostTicks.Arn',
      'lambda:InvokeFunction on TicksFunction.Arn TicksFunction.Arn:*',
    ],
  });
});

it('lets the dispatcher follow the stream, move and tell, and the sender read, mark and mail from one address', () => {
  const { notices } = synthesised({ mailFrom: 'hr@example.com' });
  const schedules = 'arn:AWS::Partition:scheduler:AWS::Region:AWS::AccountId:schedule/hengji-dev-cycles/*';
  const workOff =
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage';
  expect(rights(notices)).toEqual({
    DispatchRole: [
      'logs:CreateLogStream logs:PutLogEvents on DispatchLogs.Arn',
      'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:Query on DataTable.Arn',
      'dynamodb:Query on DataTable.Arn/index/gsi1',
      'dynamodb:ConditionCheckItem dynamodb:PutItem on DataTable.Arn',
      'dynamodb:BatchWriteItem on DataTable.Arn',
      `dynamodb:DeleteItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLES CASES#* ERRANDS#* and ${together}`,
      openTable,
      'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator on DataTable.StreamArn',
      'dynamodb:ListStreams on *',
      `scheduler:CreateSchedule scheduler:DeleteSchedule scheduler:UpdateSchedule on ${schedules}`,
      'scheduler:ListSchedules on *',
      'iam:PassRole on Caller.Arn if StringEquals iam:PassedToService scheduler.amazonaws.com',
      trace,
      'sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage on LostNotices.Arn ToSendQueue.Arn ToTellQueue.Arn',
      `${workOff} on ToTellQueue.Arn`,
    ],
    SendRole: [
      'logs:CreateLogStream logs:PutLogEvents on SendLogs.Arn',
      'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:Query on DataTable.Arn',
      'dynamodb:PutItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys INBOX#* DIGESTS',
      'dynamodb:DeleteItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys DIGESTS',
      'dynamodb:Query on DataTable.Arn/index/gsi1',
      `dynamodb:PutItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys LINK#* AUDIT#* and ${together}`,
      `dynamodb:PutItem on DataTable.Arn if ForAllValues:StringLike dynamodb:LeadingKeys CYCLE#*#UNIT#* and ForAllValues:StringLike dynamodb:Attributes pk sk schema version slot tokenHash rater dueAt at by byName and ${together}`,
      openTable,
      'ses:SendEmail ses:SendRawEmail on arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:identity/* if StringEquals ses:FromAddress hr@example.com',
      trace,
      `${workOff} sqs:SendMessage on ToSendQueue.Arn`,
    ],
    Caller: ['lambda:InvokeFunction on SendFunction.Arn SendFunction.Arn:*'],
  });
});

it('has no role beside the table', () => {
  expect(rights(data)).toEqual({});
});

it('lets the upload of pages touch its two buckets only', () => {
  const staging = 'arn:AWS::Partition:s3:::cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}';
  expect(rights(web)).toEqual({
    UploadRole: [
      'logs:CreateLogStream logs:PutLogEvents on UploadLogs.Arn',
      `s3:GetBucket* s3:GetObject* s3:List* on ${staging}/* ${staging}`,
      's3:Abort* s3:DeleteObject* s3:GetBucket* s3:GetObject* s3:List* s3:PutObject s3:PutObjectLegalHold s3:PutObjectRetention s3:PutObjectTagging s3:PutObjectVersionTagging on Pages.Arn Pages.Arn/*',
    ],
  });
});
