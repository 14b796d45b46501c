// npm test: everything that needs no Microsoft 365 tenant, from a fresh clone too. What CI runs.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTestPrograms } from './steps/browser.mjs';
import { ensureTabBuilt } from './steps/build-tab.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { cacheFolder, pinnedNode, root } from './steps/project.mjs';
import { runAloud, withOwnTools } from './steps/run.mjs';
import { command, say } from './steps/say.mjs';

const resultFile = join(cacheFolder, 'vitest-result.json');

await command(async (args) => {
  await ensureInstalled();
  await ensureTestPrograms();
  await ensureTabBuilt();

  say('Checking (npm run check)');
  const checked = await runAloud(pinnedNode, ['scripts/check.mjs'], { env: withOwnTools() });
  say('Testing (vitest)');
  const tested = await runVitest(args);

  if (checked !== 0)
    say('The checks failed: see the lines above the tests, or type npm run check.');
  const counts = countsFromResult();
  if (counts === undefined) {
    say('Vitest left no result: it did not get as far as running tests.');
    return 1;
  }
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return checked === 0 && tested === 0 && counts.failed === 0 ? 0 : 1;
});

function runVitest(args) {
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(resultFile, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  return runAloud(pinnedNode, [vitest, 'run', ...reporters, ...args], { env: withOwnTools() });
}

function countsFromResult() {
  if (!existsSync(resultFile)) return undefined;
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  // A file that cannot even be loaded has no tests to fail.
  const unloadable = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloadable,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  };
}
