import { describe, expect, it } from 'vitest';
import { inScratchClone } from './scratch-clone.ts';

const appThatTells = `
  console.log('app:', process.env.RADSLAG_MODE, process.argv.slice(2).join(' '));
  process.exit(7);
`;

/** Counts what reaches it, and ends a moment after the first, so that a second would be seen. */
const appThatCountsSignals = `
  let signals = [];
  for (const name of ['SIGINT', 'SIGTERM']) {
    process.on(name, () => {
      signals.push(name);
      setTimeout(() => { console.log('app saw', signals.join(' ')); process.exit(0); }, 300);
    });
  }
  setInterval(() => {}, 1000);
  console.log('app is up');
`;

describe('npm start', () => {
  it('hands over to the app in demo mode with its arguments, and ends as the app ends', () =>
    inScratchClone(async (clone) => {
      await clone.write('src/main.ts', appThatTells);
      const { code, output } = await clone.run('start.mjs', { args: ['--reset'] });
      expect(output).toContain('app: demo --reset');
      expect(code).toBe(7);
    }));

  it('installs nothing when what is installed is what the lock file says', () =>
    inScratchClone(async (clone) => {
      await clone.write('src/main.ts', appThatTells);
      const { output } = await clone.run('start.mjs');
      expect(output).not.toContain('Installing');
      expect(output).not.toContain('npm was asked');
    }));

  it.each([
    ['an installation was interrupted', ''],
    ['another version is installed', '{"packages":{"node_modules/node":{"version":"23.0.0"}}}'],
    ['a package is missing', '{"packages":{}}'],
    [
      'a package too many is installed',
      '{"packages":{"node_modules/node":{"version":"24.0.0","integrity":"sha512-a"},"node_modules/more":{"version":"1.0.0"}}}',
    ],
  ])('installs by the lock file when %s, and shows what npm says when that fails', (_, found) =>
    inScratchClone(async (clone) => {
      await clone.write('node_modules/.package-lock.json', found);
      const { code, output } = await clone.run('start.mjs');
      expect(output).toContain('Installing packages (npm ci) …');
      expect(output).toContain('npm was asked: ci');
      expect(code).toBe(1);
    }),
  );

  it('fetches the pinned Node when npm was not allowed to run its install script', () =>
    inScratchClone(async (clone) => {
      await clone.write('src/main.ts', appThatTells);
      await clone.standIn('npm', 'rm -f node_modules/node/bin/node; exit 0');
      await clone.write('node_modules/.package-lock.json', '');
      await clone.write(
        'node_modules/node/installArchSpecificPackage.js',
        `require('node:fs').symlinkSync(process.execPath, require('node:path').join(__dirname, 'bin/node'));`,
      );
      const { code, output } = await clone.run('start.mjs');
      expect(output).toContain('Fetching Node 24');
      expect(output).toContain('app: demo');
      expect(code).toBe(7);
    }));

  it('says what to try when the pinned Node cannot be fetched', () =>
    inScratchClone(async (clone) => {
      await clone.standIn('npm', 'rm -f node_modules/node/bin/node; exit 0');
      await clone.write('node_modules/.package-lock.json', '');
      await clone.write('node_modules/node/installArchSpecificPackage.js', 'console.log("no");');
      const { code, output } = await clone.run('start.mjs');
      expect(output).toContain('npm rebuild node --ignore-scripts=false');
      expect(output).not.toContain('    at ');
      expect(code).toBe(1);
    }));

  it('ends the installation with itself, so that it does not fight the next one', () =>
    inScratchClone(async (clone) => {
      await clone.standIn('npm', 'exec sleep 30');
      await clone.write('node_modules/.package-lock.json', '');
      const { code, output } = await clone.run('start.mjs', {
        onOutput: (printed, signal) => {
          if (printed.includes('Installing packages')) setTimeout(() => signal('SIGTERM'), 300);
        },
      });
      expect(output).not.toContain('done in');
      expect(code).toBe(130);
    }));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'passes %s on once, however often it comes at the same time, and waits for the app',
    (name) =>
      inScratchClone(async (clone) => {
        await clone.write('src/main.ts', appThatCountsSignals);
        let signalled = false;
        const { code, output } = await clone.run('start.mjs', {
          onOutput: (printed, signal) => {
            if (signalled || !printed.includes('app is up')) return;
            signalled = true;
            signal(name);
            setTimeout(() => signal(name), 100);
          },
        });
        expect(output).toContain(`app saw ${name}\n`);
        expect(code).toBe(0);
      }),
  );
});
