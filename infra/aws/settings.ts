import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { carrierFields } from './carrier-fields.ts';
import { type Stage, type StageName, stages } from './stages.ts';

const https = z.url({ protocol: /^https$/, error: 'an https:// address' });
const stageNames = z.enum(['dev', 'prod'] satisfies StageName[]);

const carrier = z.enum([...carrierFields.people, ...carrierFields.groups]);

/** What an installation says of itself with `-c name=value`. */
const given = z.object({
  stage: stageNames.default('dev'),
  /** Whose tokens are accepted: any OpenID Connect issuer whose `sub` is the person's id. */
  issuer: https.optional(),
  /** The public client (code flow with PKCE) as which the web application signs people in. */
  clientId: z.string().min(1).optional(),
  /** For whom tokens are issued, where that is not the client. */
  audience: z.string().min(1).optional(),
  /** Where the issuer's keys are, if not at /.well-known/jwks.json below it. */
  jwksUrl: https.optional(),
  /** Other origins of the issuer that the browser asks, for example for tokens; separated by commas. */
  signInOrigins: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(https))
    .default([]),
  /** Who is told when an alarm goes off. */
  alarmMail: z.email().optional(),
  /** From which address people are written to; Amazon SES must know it. Without one nobody gets mail. */
  mailFrom: z.email().optional(),
  /** The name of a secret in Secrets Manager that holds what carries notices, and which of its fields are used. */
  carrierSecret: z.string().min(1).optional(),
  carriers: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(carrier))
    .default([]),
  /** The site's own name, with a certificate for it in us-east-1. */
  domain: z.hostname().optional(),
  certificateArn: z.string().startsWith('arn:').optional(),
  timeZone: z.string().default('Asia/Shanghai'),
});

const names = Object.keys(given.shape);

export interface Settings extends Omit<z.infer<typeof given>, 'stage' | 'issuer' | 'clientId'> {
  readonly stageName: StageName;
  readonly stage: Stage;
  readonly issuer: string;
  readonly clientId: string;
  /** What has been left open, in words for whoever deploys. */
  readonly missing: readonly string[];
}

/** `invalid` is a name that nobody can own: what is synthesised without an issuer lets nobody in. */
const nobody = { issuer: 'https://issuer.invalid', clientId: 'nobody' };

/** @throws Error that names each context value that cannot be used, and why. */
export function settingsOf(app: App): Settings {
  const context = Object.fromEntries(names.map((name) => [name, app.node.tryGetContext(name)]));
  const result = given.safeParse(context);
  if (!result.success) throw new Error(`These context values cannot be used:\n${z.prettifyError(result.error)}`);
  const { stage, issuer, clientId, ...rest } = result.data;
  if ((rest.domain === undefined) !== (rest.certificateArn === undefined))
    throw new Error('domain and certificateArn come together: give both or neither.');
  if ((rest.carrierSecret === undefined) !== (rest.carriers.length === 0))
    throw new Error('carrierSecret and carriers come together: give both or neither.');
  return {
    ...rest,
    stageName: stage,
    stage: stages[stage],
    issuer: issuer ?? nobody.issuer,
    clientId: clientId ?? nobody.clientId,
    missing: missingIn(result.data),
  };
}

function missingIn({ stage, issuer, clientId, alarmMail }: z.infer<typeof given>): string[] {
  return [
    ...(issuer === undefined ? ['No issuer is given (-c issuer=https://…): nobody can sign in.'] : []),
    ...(clientId === undefined ? ['No client is given (-c clientId=…): nobody can sign in.'] : []),
    ...(stage === 'prod' && alarmMail === undefined
      ? ['Nobody is told of alarms (-c alarmMail=…): failures stay unseen.']
      : []),
  ];
}
