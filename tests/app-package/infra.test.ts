import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectText, projectUrl } from './project-files.ts';

// The Bicep compiler is not an npm package. These tests see what can be seen without it: that the
// templates fit together, and that the decisions about access stand.

const files = (await readdir(projectUrl('infra/'))).filter((name) => name.endsWith('.bicep'));
const templates = new Map(
  await Promise.all(files.map(async (name) => [name, await projectText(`infra/${name}`)] as const)),
);

function template(name: string): string {
  const text = templates.get(name);
  if (text === undefined) expect.fail(`infra/${name} does not exist`);
  return text;
}

interface Parameter {
  readonly name: string;
  readonly hasDefault: boolean;
}

function parametersOf(text: string): readonly Parameter[] {
  return [...text.matchAll(/^param (\w+) \w+( = .+)?$/gmu)].map(([, name, value]) => ({
    name: name ?? '',
    hasDefault: value !== undefined,
  }));
}

interface Module {
  readonly symbol: string;
  readonly file: string;
  readonly given: readonly string[];
}

function modulesOf(text: string): readonly Module[] {
  return [
    ...text.matchAll(/^module (\w+) '([^']+)' = \{[^]*?\n {2}params: \{\n([^]*?)\n {2}\}/gmu),
  ].map(([, symbol, file, body]) => ({
    symbol: symbol ?? '',
    file: file ?? '',
    given: [...(body ?? '').matchAll(/^ {4}(\w+):/gmu)].map(([, name]) => name ?? ''),
  }));
}

const modules = [...templates.values()].flatMap(modulesOf);

describe('The Azure templates', () => {
  it('are used: every template but main.bicep is taken as a module', () => {
    expect([...new Set(modules.map(({ file }) => file))].toSorted()).toEqual(
      files.filter((name) => name !== 'main.bicep').toSorted(),
    );
  });

  it.each(modules)(
    'fit together: $symbol gives $file what it asks for and nothing else',
    ({ file, given }) => {
      const asked = parametersOf(template(file));

      expect(asked.length).toBeGreaterThan(0);
      expect(given.filter((name) => !asked.some((one) => one.name === name))).toEqual([]);
      expect(asked.filter(({ name, hasDefault }) => !hasDefault && !given.includes(name))).toEqual(
        [],
      );
    },
  );

  it('take from each other only what is put out', () => {
    const taken = [...template('main.bicep').matchAll(/(\w+)\.outputs\.(\w+)/gu)];

    expect(taken.length).toBeGreaterThan(10);
    for (const [use, symbol, output] of taken) {
      const file = modules.find((one) => one.symbol === symbol)?.file ?? '';
      expect(template(file), use).toMatch(new RegExp(`^output ${output ?? ''} `, 'mu'));
    }
  });

  it('get every parameter without a default from main.parameters.json, and no other', async () => {
    const { parameters } = z
      .object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) })
      .parse(JSON.parse(await projectText('infra/main.parameters.json')));
    const asked = parametersOf(template('main.bicep'));

    expect(Object.keys(parameters).filter((n) => !asked.some(({ name }) => name === n))).toEqual(
      [],
    );
    expect(
      asked.filter(({ name, hasDefault }) => !hasDefault && parameters[name] === undefined),
    ).toEqual([]);
  });

  it('use every parameter that they declare', () => {
    for (const [file, text] of templates) {
      const unused = parametersOf(text).filter(
        ({ name }) => [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].length < 2,
      );
      expect(unused, file).toEqual([]);
    }
  });

  it('keep every password and secret out of the deployment’s history', () => {
    for (const [file, text] of templates) {
      const bare = [...text.matchAll(/^param (\w*(?:password|secret)) /gimu)].filter(
        ({ index }) => !/@secure\(\)\n(?:@[^\n]+\n)*$/u.test(text.slice(0, index)),
      );
      expect(bare.map(([line]) => `${file}: ${line}`)).toEqual([]);
      expect(text, file).not.toMatch(/^output .*(?:password|listKeys|secret)/imu);
    }
  });

  it('give the web app its secrets as references to the key vault', () => {
    const settings = template('web-app.bicep');
    for (const name of [
      'SECRET_AAD_APP_CLIENT_SECRET',
      'SECRET_BOT_PASSWORD',
      'DATABASE_URL',
      'DATABASE_MIGRATION_URL',
    ]) {
      expect(settings).toMatch(new RegExp(`^ {2}${name}: '@Microsoft\\.KeyVault\\(`, 'mu'));
    }
  });

  it('give settings by names that env/.env.dev documents', async () => {
    const documented = await projectText('env/.env.dev');
    const [, settings = ''] =
      /^var settings = \{\n([^]*?)\n\}/mu.exec(template('web-app.bicep')) ?? [];
    const names = [...settings.matchAll(/^ {2}([A-Z_]+):/gmu)].map(([, name]) => name ?? '');
    const ownedByAzure = ['SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITE_RUN_FROM_PACKAGE'];

    expect(names).toContain('PUBLIC_URL');
    expect(
      names.filter(
        (n) => !ownedByAzure.includes(n) && !new RegExp(`\\b${n}\\b`, 'u').test(documented),
      ),
    ).toEqual([]);
  });

  it('shut what need not be open: database off the internet, no publishing passwords, one tenant’s bot', () => {
    expect(template('database.bicep')).toContain("publicNetworkAccess: 'Disabled'");
    expect(template('web-app.bicep')).toContain('httpsOnly: true');
    expect(template('web-app.bicep')).not.toContain('allow: true');
    expect(template('bot.bicep')).toContain("msaAppType: 'SingleTenant'");
    expect(template('secrets.bicep')).toContain("defaultAction: 'Deny'");
  });
});
