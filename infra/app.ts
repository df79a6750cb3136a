import { existsSync } from 'node:fs';
import { App, Annotations, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { settingsOf } from './aws/settings.ts';
import { ApiStack } from './aws/stacks/api.ts';
import { DataStack } from './aws/stacks/data.ts';
import { JobsStack } from './aws/stacks/jobs.ts';
import { NoticesStack } from './aws/stacks/notices.ts';
import { WebStack } from './aws/stacks/web.ts';

/** Folders of what is deployed; `npm run build` makes both. */
interface Built {
  readonly functions: string;
  readonly web: string;
}

/** All that is deployed for one stage. */
export function installation(app: App, built: Built) {
  const settings = settingsOf(app);
  const name = (part: string) => `Hengji-${settings.stageName}-${part}`;

  const data = new DataStack(app, name('data'), settings);
  const api = new ApiStack(app, name('api'), { settings, data, folder: built.functions });
  const jobs = new JobsStack(app, name('jobs'), { settings, data, folder: built.functions });
  const web = new WebStack(app, name('web'), { settings, api: api.address, folder: built.web });
  const notices = new NoticesStack(app, name('notices'), {
    settings,
    data,
    jobs,
    site: web.address,
    folder: built.functions,
  });

  Tags.of(app).add('hengji:stage', settings.stageName);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  // A deployment is strict and stops at them; without one they are only said.
  settings.missing.forEach((words, place) => Annotations.of(api).addWarningV2(`hengji:missing-${place}`, words));
  return { data, api, jobs, web, notices };
}

if (import.meta.main) {
  const built = { functions: 'dist/functions', web: 'web/dist' };
  const absent = [
    `${built.functions}/api.mjs`,
    `${built.functions}/survey.mjs`,
    `${built.functions}/task.mjs`,
    `${built.functions}/jobs.mjs`,
    `${built.functions}/dispatch.mjs`,
    `${built.functions}/send.mjs`,
    `${built.web}/index.html`,
  ].filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`Not built yet: ${absent.join(', ')}. Run "npm run build" first.`);
  installation(new App(), built);
}
