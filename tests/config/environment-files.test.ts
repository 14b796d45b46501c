import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { placeholdersIn } from '../../scripts/app-package/placeholders.ts';
import { environment } from '../../src/config/variables.ts';

/** Read or written by the toolkit itself, under names of its own. */
const toolkitsOwn = ['TEAMSFX_ENV', 'TEAMS_APP_TENANT_ID'];

const project = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Names that an environment file gives a value, leaves open, or describes in a comment because they are secret. */
const documentedIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:([A-Z][A-Z0-9_]*)=|# ([A-Z][A-Z0-9_]*) {2,}\S)/gmu)].map(
    ([, variable, secret]) => variable ?? secret ?? '',
  );

describe.each(['dev', 'prod'])('env/.env.%s', (name) => {
  it('documents every setting that the server reads', async () => {
    const documented = new Set(documentedIn(await project(`env/.env.${name}`)));
    expect(Object.keys(environment.shape).filter((variable) => !documented.has(variable))).toEqual(
      [],
    );
  });

  it('documents nothing that neither the server nor provisioning reads', async () => {
    const provisioning = await Promise.all(
      [
        'teamsapp.yml',
        'aad.manifest.json',
        'infra/main.parameters.json',
        'appPackage/manifest.json',
      ].map(async (file) => {
        const text = await project(file);
        // teamsapp.yml also writes what later steps, or people, read: `teamsAppId: TEAMS_APP_ID`.
        const written = [...text.matchAll(/^\s+\w+: ([A-Z][A-Z0-9_]+)$/gmu)].map(
          ([, one]) => one ?? '',
        );
        return [...placeholdersIn(text), ...written];
      }),
    );
    const read = new Set([
      ...Object.keys(environment.shape),
      ...provisioning.flat(),
      ...toolkitsOwn,
    ]);
    const documented = documentedIn(await project(`env/.env.${name}`));
    expect(documented.filter((variable) => !read.has(variable))).toEqual([]);
  });
});
