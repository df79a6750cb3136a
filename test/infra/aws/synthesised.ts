import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { installation } from '#infra/app.ts';

const { context: flags }: { context: Record<string, unknown> } = JSON.parse(readFileSync('cdk.json', 'utf8'));

const given = { issuer: 'https://identity.example/realm', clientId: 'hengji-web', alarmMail: 'duty@example.com' };

/** A CDK application with the flags of `cdk.json`. */
export const anApp = (context: Record<string, unknown>, outdir?: string) =>
  new App({
    ...(outdir === undefined ? {} : { outdir }),
    context: { ...flags, 'aws:cdk:disable-stack-trace': true, ...context },
  });

/** Stand-ins for what `npm run build` makes. */
function built() {
  const folder = mkdtempSync(join(tmpdir(), 'hengji-synth-'));
  for (const name of [
    'functions/api.mjs',
    'functions/survey.mjs',
    'web/index.html',
    'web/survey.html',
    'web/assets/a.js',
  ]) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, name);
  }
  return { functions: join(folder, 'functions'), web: join(folder, 'web'), outdir: join(folder, 'out') };
}

/** What is deployed, not synthesised yet. */
export function deployed(context: Record<string, unknown> = {}) {
  const from = built();
  const app = anApp({ ...given, ...context }, from.outdir);
  return { app, outdir: from.outdir, stacks: installation(app, from) };
}

/** What is deployed, as templates. Throws at the first finding of the security checks. */
export function synthesised(context: Record<string, unknown> = {}) {
  const { stacks } = deployed(context);
  return {
    stacks,
    data: Template.fromStack(stacks.data),
    api: Template.fromStack(stacks.api),
    web: Template.fromStack(stacks.web),
  };
}

export type Synthesised = ReturnType<typeof synthesised>;

interface Resource {
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

const plain = (name: string) => name.replace(/[0-9A-F]{8}$/, '');

/** One of them. @throws Error where there is none. */
export function resource(template: Template, type: string, name: string): Resource {
  const found = resources(template, type)[name];
  if (!found) throw new Error(`no ${type} called ${name}`);
  return found;
}

/** All resources of a type, by their names without the CDK's hashes. */
export function resources(template: Template, type: string): Record<string, Resource> {
  const found = Object.entries(template.findResources(type) as Record<string, Resource>);
  return Object.fromEntries(found.map(([name, resource]) => [plain(name), resource]));
}

const imported = /:ExportsOutput(?:FnGetAtt|Ref)(\w+?)[0-9A-F]{8}(?:(\w+?))?[0-9A-F]{8}$/;

/** A value with references as a person would write it: `DataTable.Arn/index/gsi1`. */
export function readable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [name, part] = Object.entries(value)[0] ?? [];
  if (name === 'Ref') return plain(String(part));
  if (name === 'Fn::Sub') return String(part);
  if (name === 'Fn::GetAtt') return (part as string[]).map(plain).join('.');
  if (name === 'Fn::Join') return (part as [string, unknown[]])[1].map(readable).join('');
  if (name === 'Fn::ImportValue') return (imported.exec(String(part)) ?? []).slice(1).filter(Boolean).join('.');
  throw new Error(`no words for ${JSON.stringify(value)}`);
}
