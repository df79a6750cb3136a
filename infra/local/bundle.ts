import { build } from 'esbuild';

/** The functions as they are deployed: one file each, everything in it but what the Lambda runtime brings. */
export async function bundleFunctions(outdir: string): Promise<void> {
  await build({
    entryPoints: {
      api: 'functions/api/handler.ts',
      office: 'functions/office/handler.ts',
      incentives: 'functions/incentives/handler.ts',
      survey: 'functions/survey/handler.ts',
      task: 'functions/task/handler.ts',
      jobs: 'functions/jobs/handler.ts',
      dispatch: 'functions/dispatch/handler.ts',
      send: 'functions/send/handler.ts',
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // The Lambda runtime brings the AWS SDK.
    external: ['@aws-sdk/*'],
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
}

if (import.meta.main) await bundleFunctions('dist/functions');
