import { describe, expect, it } from 'vitest';
import { inScratchClone } from './scratch-clone.ts';
import type { Ended, ScratchClone } from './scratch-clone.ts';

interface Outcome {
  readonly checks?: 'pass' | 'fail';
  readonly exitCode?: number;
  readonly result?: object | undefined;
}

const allPassed = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

/** A clone whose checks and whose Vitest end as told. */
async function withOutcome(clone: ScratchClone, outcome: Outcome): Promise<void> {
  const { checks = 'pass', exitCode = 0, result } = outcome;
  await clone.write('scripts/check.mjs', `process.exitCode = ${checks === 'pass' ? 0 : 1};`);
  const leaveResult = `
    const file = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
    writeFileSync(file, ${JSON.stringify(JSON.stringify(result))});`;
  await clone.write(
    'node_modules/vitest/vitest.mjs',
    `import { writeFileSync } from 'node:fs';
    console.log('vitest:', process.argv.slice(-2).join(' '), process.versions.node);
    ${result === undefined ? '' : leaveResult}
    process.exitCode = ${exitCode};`,
  );
}

function npmTest(outcome: Outcome): Promise<Ended> {
  return inScratchClone(async (clone) => {
    await withOutcome(clone, outcome);
    return clone.run('test.mjs', { bareMachine: true });
  });
}

const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

describe('npm test', () => {
  it('ends with the counts and succeeds when everything passed', async () => {
    const { code, output } = await npmTest({ result: allPassed });
    expect(lastLine(output)).toBe('rådslag  3 passed, 0 failed, 1 skipped');
    expect(code).toBe(0);
  });

  it('fails when a test failed', async () => {
    const { code, output } = await npmTest({
      exitCode: 1,
      result: { ...allPassed, numFailedTests: 2 },
    });
    expect(lastLine(output)).toBe('rådslag  3 passed, 2 failed, 1 skipped');
    expect(code).toBe(1);
  });

  it('fails when the checks failed, and still runs the tests', async () => {
    const { code, output } = await npmTest({ checks: 'fail', result: allPassed });
    expect(output).toContain('The checks failed');
    expect(lastLine(output)).toBe('rådslag  3 passed, 0 failed, 1 skipped');
    expect(code).toBe(1);
  });

  it('counts a test file that cannot be loaded as failed', async () => {
    const unloadable = { status: 'failed', assertionResults: [] };
    const { code, output } = await npmTest({
      result: { ...allPassed, testResults: [unloadable] },
    });
    expect(lastLine(output)).toBe('rådslag  3 passed, 1 failed, 1 skipped');
    expect(code).toBe(1);
  });

  it('fails when Vitest ends well but leaves no result', async () => {
    const { code, output } = await npmTest({ result: undefined });
    expect(lastLine(output)).toContain('Vitest left no result');
    expect(code).toBe(1);
  });

  it('gives what was typed after it to Vitest', () =>
    inScratchClone(async (clone) => {
      await withOutcome(clone, { result: allPassed });
      const args = ['tests/core', '--bail=1'];
      const { output } = await clone.run('test.mjs', { args, bareMachine: true });
      expect(output).toContain(`vitest: tests/core --bail=1 ${process.versions.node}`);
    }));
});

describe('npm test without Chromium, where it may not install it', () => {
  it('says which tests are skipped, and how to get them', async () => {
    const { output } = await npmTest({ result: allPassed });
    expect(output).toContain('Skipping the browser tests: chromium is missing. Install Chromium');
    expect(output).toContain('sudo apt-get install poppler-utils');
  });

  it('takes the one that RADSLAG_CHROMIUM names', () =>
    inScratchClone(async (clone) => {
      await withOutcome(clone, { result: allPassed });
      const { output } = await clone.run('test.mjs', {
        bareMachine: true,
        env: { RADSLAG_CHROMIUM: process.execPath },
      });
      expect(output).not.toContain('browser tests');
    }));
});
