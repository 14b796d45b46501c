import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inSeededHouse, root } from './seeded-house.ts';

const tests = `
import { createServer, connect } from 'node:net';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';

const refused = (socket) => once(socket, 'error').then(([fault]) => fault.message);

test('quiet', () => {});
test('console.error', () => console.error('a fault'));
test('console.warn', () => console.warn('a warning'));
test('expected console.error', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  console.error('a fault');
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});
test('a connection out', async () => {
  expect(await refused(connect(9, '192.0.2.1'))).toContain('192.0.2.1');
});
test('a swallowed fetch', async () => {
  await fetch('http://radslag.invalid/').catch(() => {});
});
test('a fetch from this machine', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 204 No Content\\r\\nConnection: close\\r\\n\\r\\n'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  expect((await fetch('http://127.0.0.1:' + server.address().port)).status).toBe(204);
  server.close();
});
`;

const config = `export default { test: {
  include: ['seeded.test.js'],
  setupFiles: [${JSON.stringify(join(root, 'tests/support/fail-on-surprise.ts'))}],
} };`;

interface Result {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** Runs the seeded tests in a Vitest of their own and tells how each ended. */
function outcomes(): Promise<Record<string, string>> {
  const files = { 'seeded.test.js': tests, 'vitest.config.js': config };
  return inSeededHouse(files, async (house) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const report = join(house, 'result.json');
    await new Promise<void>((resolve) => {
      const args = [vitest, 'run', '--reporter=json', `--outputFile=${report}`];
      execFile(process.execPath, args, { cwd: house }, () => resolve());
    });
    const result = JSON.parse(await readFile(report, 'utf8')) as Result;
    const all = result.testResults.flatMap(({ assertionResults }) => assertionResults);
    return Object.fromEntries(all.map(({ title, status }) => [title, status]));
  });
}

describe('a test that surprises', () => {
  it('fails, and one that does not surprise passes', async () => {
    expect(await outcomes()).toEqual({
      quiet: 'passed',
      'console.error': 'failed',
      'console.warn': 'failed',
      'expected console.error': 'passed',
      'a connection out': 'failed',
      'a swallowed fetch': 'failed',
      'a fetch from this machine': 'passed',
    });
  });
});
