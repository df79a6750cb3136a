import type { TestProject } from 'vitest/node';
import { startEngine } from '#infra/local/engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engineEndpoint: string;
  }
}

/** One database in memory for all test files, each of which makes its own table; returns what ends it. */
export default async function startForTests(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine({ endpoint: process.env['DYNAMODB_ENDPOINT'] });
  project.provide('engineEndpoint', engine.endpoint);
  return () => engine.stop();
}
