import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run keeps the data folder that every running app starts with a copy of; see `aRunningApp`. */
    settledData: string;
  }
}

/** A place for the run's settled data; the first app that is started fills it. */
export default async function keepSettledData(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-settled-'));
  project.provide('settledData', folder);
  return () => rm(folder, { recursive: true, force: true });
}
