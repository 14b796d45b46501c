import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LEFT_OUT, serverPackage, SHIPPED } from '../../scripts/deployment/server-package.ts';
import { placeholdersIn } from '../../scripts/app-package/placeholders.ts';
import { projectText, projectUrl } from './project-files.ts';

const step = z.object({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const lifecycle = z
  .object({ provision: z.array(step), deploy: z.array(step), publish: z.array(step) })
  .parse(parse(await projectText('teamsapp.yml')));
const steps = [...lifecycle.provision, ...lifecycle.deploy, ...lifecycle.publish];
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await projectText('package.json'))).scripts;

/** Every text in a step's settings, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

/** The names that an environment file gives a value or leaves open; secrets only in comments. */
function declaredIn(environmentFile: string): { variables: string[]; secrets: string[] } {
  const variables = [...environmentFile.matchAll(/^([A-Z][A-Z0-9_]*)=/gmu)].map(([, n]) => n ?? '');
  const secrets = [...environmentFile.matchAll(/^# ([A-Z][A-Z0-9_]*) {2,}\S/gmu)].map(
    ([, n]) => n ?? '',
  );
  return { variables, secrets };
}

/** Whether a table of the document has a row that begins with the permission. */
function accountsFor(document: string, permission: string): boolean {
  return document.split('\n').some((line) => line.startsWith(`| \`${permission}\` `));
}

describe('The lifecycle in teamsapp.yml', () => {
  it('is the one that the toolkit reads: nothing else bears the name that wins over it', async () => {
    const names = await readdir(projectUrl('./'));

    expect(names).toContain('teamsapp.yml');
    expect(names.filter((name) => /^m365agents.*\.ya?ml$/u.test(name))).toEqual([]);
  });

  it('goes through provisioning in the order in which each step has what it needs', () => {
    expect(lifecycle.provision.map(({ uses }) => uses)).toEqual([
      'aadApp/create',
      'aadApp/create',
      'teamsApp/create',
      'arm/deploy',
      'aadApp/update',
      'teamsApp/validateManifest',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });

  it('names files that exist, except those that it makes itself', () => {
    const files = steps
      .flatMap((one) => textsIn(one.with))
      .filter((text) => text.startsWith('./'))
      .filter((path) => !path.startsWith('./appPackage/build') && path !== './dist/deploy');

    expect(files).toContain('./infra/main.bicep');
    expect(files.filter((path) => !existsSync(projectUrl(path)))).toEqual([]);
  });

  it('runs npm scripts that exist', () => {
    const runs = steps
      .filter(({ uses }) => uses === 'cli/runNpmCommand')
      .flatMap((one) => textsIn(one.with['args']));

    expect(runs).toEqual(['ci', 'run build', 'run stage']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'stage', 'package']));
  });

  it.each(['dev', 'prod'])('writes and reads only what env/.env.%s documents', async (name) => {
    const { variables, secrets } = declaredIn(await projectText(`env/.env.${name}`));
    const documented = new Set([...variables, ...secrets]);
    const written = steps.flatMap((one) => Object.values(one.writeToEnvironmentFile ?? {}));
    const read = await Promise.all(
      ['teamsapp.yml', 'aad.manifest.json', 'infra/main.parameters.json'].map(async (file) =>
        placeholdersIn(await projectText(file)),
      ),
    );

    expect(secrets).toContain('SECRET_BOT_PASSWORD');
    expect([...written, ...read.flat()].filter((variable) => !documented.has(variable))).toEqual(
      [],
    );
  });
});

describe('The committed environments', () => {
  it.each(['dev', 'prod'])('hold no secret: env/.env.%s', async (name) => {
    const text = await projectText(`env/.env.${name}`);
    const secretNames =
      /^(?:SECRET_|.*(?:PASSWORD|_SECRET|_KEY|_TOKEN)\b|DATABASE_(?:MIGRATION_)?URL)/u;

    expect(declaredIn(text).variables.filter((variable) => secretNames.test(variable))).toEqual([]);
    expect(text).not.toMatch(/:\/\/[^\s/]*:[^\s/]*@/u); // no address with a password in it
  });

  it('declare the same variables and document the same secrets', async () => {
    const [dev, prod] = await Promise.all(
      ['dev', 'prod'].map(async (name) => declaredIn(await projectText(`env/.env.${name}`))),
    );

    expect(prod).toEqual(dev);
  });

  it('are the only ones: personal ones are not tracked', async () => {
    const ignored = await projectText('.gitignore');

    expect(ignored).toContain('env/.env.local');
    expect(ignored).toContain('env/.env.*.user');
  });
});

describe('The Entra app', () => {
  const app = z.object({
    signInAudience: z.string(),
    api: z.object({
      oauth2PermissionScopes: z.array(z.object({ value: z.string() })),
      preAuthorizedApplications: z.array(z.object({ appId: z.string() })),
    }),
    requiredResourceAccess: z.array(
      z.object({ resourceAccess: z.array(z.object({ id: z.string(), type: z.string() })) }),
    ),
  });

  it('lets Teams, and only Teams, call on a person’s behalf without asking', async () => {
    const { api } = app.parse(JSON.parse(await projectText('aad.manifest.json')));

    expect(api.oauth2PermissionScopes.map(({ value }) => value)).toEqual(['access_as_user']);
    expect(api.preAuthorizedApplications).toEqual([
      { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' }, // Teams on desktop and phone
      { appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }, // Teams in a browser
    ]);
  });

  it('asks for no permission that docs/operations.md does not account for', async () => {
    const { requiredResourceAccess } = app.parse(
      JSON.parse(await projectText('aad.manifest.json')),
    );
    const asked = requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess);
    const account = await projectText('docs/operations.md');

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ id }) => !accountsFor(account, id))).toEqual([]);
    expect(asked.filter(({ id }) => /^(?:Sites|Files)\..*\.All$/u.test(id))).toEqual([]);
  });

  it('asks for no permission in a chat or team that docs/operations.md does not account for', async () => {
    const { authorization } = z
      .object({
        authorization: z.object({
          permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string() })) }),
        }),
      })
      .parse(JSON.parse(await projectText('appPackage/manifest.json')));
    const account = await projectText('docs/operations.md');

    const asked = authorization.permissions.resourceSpecific.map(({ name }) => name);
    expect(asked.filter((name) => !accountsFor(account, name))).toEqual([]);
  });
});

describe('What is sent to the web app', () => {
  it('is a list of what is allowed, without tests, demo and development', () => {
    for (const path of ['demo', 'tests', 'env', 'docs', 'tab', 'scripts', 'node_modules', 'data']) {
      expect(SHIPPED).not.toContain(path);
    }
  });

  it('has the server’s dependencies, and not what is only for browser, types and building', async () => {
    const shipped = z
      .looseObject({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(serverPackage(await projectText('package.json'))));
    const kept = shipped.dependencies;

    expect(Object.keys(shipped)).not.toContain('scripts');
    expect(Object.keys(kept)).toEqual(
      expect.arrayContaining(['express', 'pg', 'botbuilder', 'zod']),
    );
    expect(Object.keys(kept).filter((name) => LEFT_OUT.includes(name))).toEqual([]);
    expect(Object.keys(kept).filter((name) => name.startsWith('@types/'))).toEqual([]);
  });

  it('imports nothing that is left out', async () => {
    const sources = await Promise.all(
      ['src', 'bot'].map(async (folder) =>
        (await readdir(projectUrl(`${folder}/`), { recursive: true }))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${folder}/${name}`),
      ),
    );
    const breaches = await Promise.all(
      sources.flat().map(async (file) => {
        const text = await projectText(file);
        return LEFT_OUT.filter((name) =>
          new RegExp(`^import (?!type).*from '${name}(?:/|')`, 'mu').test(text),
        ).map((name) => `${file} imports ${name}`);
      }),
    );

    expect(sources.flat().length).toBeGreaterThan(10);
    expect(breaches.flat()).toEqual([]);
  });
});
