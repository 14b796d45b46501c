import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from './seeded-house.ts';

/** The project's own rules, without those that need types: the seeded files exist only in this test. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'eslint.config.js'),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What our restrictions say about this line in this file; a line that does not parse fails the test. */
async function complaints(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted-') === true)
    .map(({ message }) => message);
}

const core = 'src/core/polls/breach.ts';
const app = 'src/app/polls/breach.ts';

describe('the environment is read in src/config only', () => {
  const readings = [
    'export const port = process.env.PORT;',
    "export const port = process['env'].PORT;",
    'const { env } = process; export { env };',
    'export const port = globalThis.process.env.PORT;',
    "import { env } from 'node:process'; export const port = env.PORT;",
    "import { env } from 'process'; export const port = env.PORT;",
    "import process from 'node:process'; export const port = process.env.PORT;",
  ];
  const places = [
    core,
    app,
    'src/http/breach.ts',
    'src/main.ts',
    'bot/breach.ts',
    'demo/breach.ts',
  ];

  it.each(readings)('%s is caught in every folder of the product', async (reading) => {
    for (const place of [...places, 'tab/breach.ts', 'src/adapters/graph/breach.ts']) {
      expect(await complaints(reading, place)).toEqual([
        expect.stringContaining('Only src/config reads the environment'),
      ]);
    }
  });

  it('src/config may, and so may tests and scripts', async () => {
    const reading = 'export const port = process.env.PORT;';
    for (const place of ['src/config/config.ts', 'tests/breach.ts', 'scripts/breach.mjs']) {
      expect(await complaints(reading, place)).toEqual([]);
    }
  });
});

describe('decisions can be replayed', () => {
  const breaches: readonly (readonly [code: string, answer: string])[] = [
    ['export const now = Date.now();', 'take `now` as an argument'],
    ['export const now = new Date();', 'take `now` as an argument'],
    ['export const now = Date();', 'take `now` as an argument'],
    ['export const now = performance.now();', 'take `now` as an argument'],
    ['export const now = Temporal.Now.instant();', 'take `now` as an argument'],
    ['export const draw = Math.random();', 'do not roll dice'],
    ['export const id = crypto.randomUUID();', 'do not roll dice'],
    ['setTimeout(() => {}, 1);', 'enqueue a job'],
    ['setInterval(() => {}, 1);', 'enqueue a job'],
    ['setImmediate(() => {});', 'enqueue a job'],
    ["throw new Error('no');", 'A refusal is a value'],
    ["throw Error('no');", 'A refusal is a value'],
    ["throw new TypeError('no');", 'A refusal is a value'],
    ["throw new RangeError('no');", 'A refusal is a value'],
  ];

  it.each(breaches)('%s is caught in core and app', async (code, answer) => {
    expect(await complaints(code, core)).toEqual([expect.stringContaining(answer)]);
    expect(await complaints(code, app)).toEqual([expect.stringContaining(answer)]);
  });

  it('outside core and app the clock, chance and exceptions are allowed', async () => {
    for (const [code] of breaches) {
      expect(await complaints(code, 'src/adapters/system/clock.ts')).toEqual([]);
    }
  });

  it('a given instant may be read as a date', async () => {
    expect(await complaints("export const at = new Date('2025-01-01');", core)).toEqual([]);
  });

  it('src/core/decision.ts alone may throw, and nothing else there', async () => {
    const place = 'src/core/decision.ts';
    expect(await complaints("throw new Error('invariant broken');", place)).toEqual([]);
    expect(await complaints('export const now = Date.now();', place)).toHaveLength(1);
  });
});

describe('core is synchronous', () => {
  const breaches = [
    'export async function load() {}',
    'export const load = async () => {};',
    'export class Loader { async load() {} }',
    'export const facts = await load();',
    'export const facts = Promise.all([]);',
    'export type Facts = Promise<string>;',
  ];

  it.each(breaches)('%s is caught in core and allowed in app', async (code) => {
    expect(await complaints(code, core)).toEqual([expect.stringContaining('core is pure')]);
    expect(await complaints(code, app)).toEqual([]);
  });
});
