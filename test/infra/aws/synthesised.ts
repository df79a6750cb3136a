import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, type AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { installation } from '#infra/app.ts';

const { context: flags }: { context: Record<string, unknown> } = JSON.parse(readFileSync('cdk.json', 'utf8'));

const given = { issuer: 'https://identity.example/realm', clientId: 'hengji-web', alarmMail: 'duty@example.com' };

/** A CDK application with the flags of `cdk.json`. CloudFormation's own validation takes a second, so it is asked for. */
export const anApp = (context: Record<string, unknown>, props: AppProps = {}) =>
  new App({
    builtinCloudFormationValidation: false,
    ...props,
    context: { ...flags, 'aws:cdk:disable-stack-trace': true, ...context },
  });

/** Stand-ins for what `npm run build` makes. */
function built() {
  const folder = mkdtempSync(join(tmpdir(), 'hengji-synth-'));
  for (const name of [
    'functions/api.mjs',
    'functions/office.mjs',
    'functions/incentives.mjs',
    'functions/survey.mjs',
    'functions/task.mjs',
    'functions/jobs.mjs',
    'functions/dispatch.mjs',
    'functions/send.mjs',
    'web/index.html',
    'web/survey.html',
    'web/assets/a.js',
  ]) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, name);
  }
  return { folder, functions: join(folder, 'functions'), web: join(folder, 'web'), outdir: join(folder, 'out') };
}

/** What is deployed, not synthesised yet. Whoever synthesises it clears away: the CDK copies 22 MB of its own. */
export function deployed(context: Record<string, unknown> = {}, props: AppProps = {}) {
  const from = built();
  const app = anApp({ ...given, ...context }, { outdir: from.outdir, ...props });
  const clear = () => rmSync(from.folder, { recursive: true });
  return { app, outdir: from.outdir, clear, stacks: installation(app, from) };
}

/** What is deployed, as templates, without the security checks: they take long, and have a test of their own. */
export function synthesised(context: Record<string, unknown> = {}) {
  const { app, stacks, clear } = deployed(context);
  app.synth({ skipValidation: true });
  const template = (part: keyof typeof stacks) => Template.fromStack(stacks[part]);
  const made = {
    stacks,
    data: template('data'),
    api: template('api'),
    jobs: template('jobs'),
    notices: template('notices'),
    web: template('web'),
  };
  clear();
  return made;
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
