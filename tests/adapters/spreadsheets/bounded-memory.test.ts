import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../support/read-hostile-files.ts', import.meta.url));

it('the worst files that fit through the door are answered by a process that may use 512 MB', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=512', program],
    { timeout: 120_000 },
  );
  const { outcomes, peakMegabytes } = JSON.parse(stdout) as {
    outcomes: Record<string, string>;
    peakMegabytes: number;
  };
  const refused = Object.entries(outcomes).filter(([, code]) => /^file-(too-much-inside|damaged|empty|not-known)$/.test(code)); // prettier-ignore
  expect(refused.map(([name]) => name)).toEqual(Object.keys(outcomes));
  // The files themselves are made in the same process: 150 MB of them at the most.
  expect(peakMegabytes).toBeLessThan(512 + 150);
}, 130_000);
