import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it } from 'vitest';
import { breaches, soundHouse } from './import-breaches.ts';
import { inSeededHouse, root } from './seeded-house.ts';

const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
const rules = options.ruleSet?.forbidden ?? [];
const ourPackage = readFileSync(join(root, 'package.json'), 'utf8');

/** The rules that fire when the sound house gets one file more, or one line more in a file that it has. */
function rulesBrokenBy(file: string, code: string): Promise<string[]> {
  const files = {
    ...soundHouse,
    'package.json': ourPackage,
    [file]: `${code}\n${soundHouse[file] ?? ''}`,
  };
  return inSeededHouse(files, async (house) => {
    const folders = ['src', 'bot', 'tab', 'demo', 'tests', 'scripts'];
    const { output } = await cruise(folders, { ...options, baseDir: house });
    const { violations } = (output as ICruiseResult).summary;
    return [...new Set(violations.map(({ rule }) => rule.name))].sort();
  });
}

describe('imports between the layers', () => {
  it('are all allowed in a house built as the architecture says', async () => {
    expect(await rulesBrokenBy('src/http/nothing.ts', '')).toEqual([]);
  });

  it.each(breaches)('breaking $rule is caught: $file with $code', async ({ rule, file, code }) => {
    expect(await rulesBrokenBy(file, code)).toEqual([rule]);
  });

  it('have a seeded breach for every rule', () => {
    const seeded = new Set(breaches.map(({ rule }) => rule));
    expect([...seeded]).toEqual(rules.map(({ name }) => name));
  });

  it('say in every rule what to do instead', () => {
    for (const { comment } of rules) expect(comment).toMatch(/\w{3}.*\.$/);
  });
});
