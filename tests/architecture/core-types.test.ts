import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './seeded-house.ts';

const seeded = join(root, 'src/core/polls/breach.ts');

/** What the compiler says about this text as a file of src/core, with the settings of tsconfig.core.json. */
function complaints(text: string): string[] {
  const settings = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.core.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const options = settings?.options ?? {};
  const host = ts.createCompilerHost(options);
  const readReal = host.getSourceFile.bind(host);
  host.getSourceFile = (path, language) =>
    path === seeded ? ts.createSourceFile(path, text, language) : readReal(path, language);
  const program = ts.createProgram([seeded], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('core is compiled without Node and without a browser', () => {
  it.each([
    ['process', 'export const at = process.cwd();'],
    ['Buffer', "export const bytes = Buffer.from('a');"],
    ['fetch', "export const page = fetch('https://kommune.no');"],
    ['document', 'export const title = document.title;'],
    ['setTimeout', 'setTimeout(() => {}, 1);'],
    ['console', "console.log('a');"],
    ['crypto', 'export const id = crypto.randomUUID();'],
    ['performance', 'export const now = performance.now();'],
    ['node:fs', "import { readFileSync } from 'node:fs'; export const read = readFileSync;"],
  ])('%s is a compile error there', (name, text) => {
    expect(complaints(text)).toEqual([expect.stringContaining(`'${name}'`)]);
  });

  it('the language itself, its calendar included, is there', () => {
    const text = "export const oslo = new Intl.DateTimeFormat('nb', { timeZone: 'Europe/Oslo' });";
    expect(complaints(text)).toEqual([]);
  });
});
