import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isPermitted, permittedCalls } from '../../src/adapters/graph/permitted-calls.ts';
import type { Call } from '../../src/adapters/graph/permitted-calls.ts';

const project = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const folder = 'src/adapters/graph';
type NamedCall = Call & { readonly name: string };
const calls = Object.entries(permittedCalls).map(([name, call]): NamedCall => ({ ...call, name }));

/** Which files name each call, as it is named where it is sent. */
async function sendersOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = (await readdir(new URL(`../../${folder}`, import.meta.url))).toSorted();
  const texts = await Promise.all(
    names
      .filter((name) => name !== 'permitted-calls.ts')
      .map(async (name) => [name, await project(`${folder}/${name}`)] as const),
  );
  return new Map(
    calls.map(({ name }) => [
      name,
      texts.filter(([, text]) => text.includes(`'${name}'`)).map(([file]) => file),
    ]),
  );
}

/** The account that operators and those who consent read. */
async function account(): Promise<string> {
  const senders = await sendersOf();
  const row = ({ name, method, path, by, least, isOptional, grant, why }: NamedCall): string =>
    [
      `\`${method} ${path}\``,
      `\`${least ?? by}\`${least ? `, of which \`${by}\` is more` : ''}`,
      isOptional ? 'only where it is switched on' : grant ? `a grant of \`${grant}\`` : '',
      why,
      (senders.get(name) ?? []).map((file) => `\`${file}\``).join(', '),
    ].join(' | ');
  return `# What is asked of Microsoft Graph, and by which permission

Written by \`tests/conformance/graph-permissions.test.ts\` from \`${folder}/permitted-calls.ts\`. Nothing else can be sent. All are application permissions: nothing is asked for on behalf of
a person. With \`Sites.Selected\` every call is also under the grant on that one site: \`write\`, and \`manage\` while \`npm run sharepoint -- --create\` runs. The least that Graph's reference
names for a call is told as it was read [check]. Fragments of a large file are sent to an address that is its own permission, without the app's token.

| request | least permission | beside it | for | sent by |
| --- | --- | --- | --- | --- |
${calls.map((call) => `| ${row(call)} |`).join('\n')}

Asked for in \`aad.manifest.json\`: ${asked()
    .map((name) => `\`${name}\``)
    .join(', ')}.
`;
}

/** What the app registration is to ask for: the union of what the calls go by, without what is only for what is switched on. */
function asked(): readonly string[] {
  return [...new Set(calls.filter(({ isOptional }) => !isOptional).map(({ by }) => by))].toSorted();
}

describe('the permissions for Graph', () => {
  it('are described call by call in docs/permissions.md', async () => {
    const page = fileURLToPath(new URL('../../docs/permissions.md', import.meta.url));
    const options = await resolveConfig(page);
    await expect(await format(await account(), { ...options, filepath: page })).toMatchFileSnapshot(
      page,
    );
  });

  it('have no call that nothing sends', async () => {
    const unsent = [...(await sendersOf())].filter(([, files]) => files.length === 0);
    expect(unsent).toEqual([]);
  });

  it('leave no file that goes round the table', async () => {
    for (const name of await readdir(new URL(`../../${folder}`, import.meta.url))) {
      const text = await project(`${folder}/${name}`);
      const sent = text.split(/graph\.send\(/u).slice(1);
      for (const call of sent) expect(call.slice(0, 400), name).toMatch(/\bcall(: '[a-z-]+')?,/u);
    }
  });

  it('are asked for in the app registration exactly as the calls need, and by the names that Graph has', async () => {
    const app = z
      .object({
        requiredResourceAccess: z.array(
          z.object({
            resourceAppId: z.literal('Microsoft Graph'),
            resourceAccess: z.array(z.object({ id: z.string(), type: z.literal('Role') })),
          }),
        ),
      })
      .parse(JSON.parse(await project('aad.manifest.json')));
    const named = app.requiredResourceAccess.flatMap(({ resourceAccess }) =>
      resourceAccess.map(({ id }) => id),
    );
    expect(named.toSorted()).toEqual(asked());
  });

  it('that are only for what is switched on are described for operators, and not asked for', async () => {
    const manual = await project('docs/operations.md');
    expect(manual).toContain('also gives it `Files.ReadWrite.All` for `PATCH …/retentionLabel`');
    for (const { by } of calls) expect(manual).toContain(`\`${by}\``);
    expect(asked()).not.toContain('Files.ReadWrite.All');
  });
});

describe('a call of Graph', () => {
  it('is sent to the address of its row, whatever the ids are', () => {
    expect(isPermitted('find-file', '/drives/b!1/root:/2026/KS/sak.pdf?$select=id')).toBe(true);
    expect(isPermitted('read-site', '/sites/a.b,c,d?$select=id')).toBe(true);
    expect(isPermitted('read-labels', '/$batch')).toBe(true);
    expect(isPermitted('list-files', 'https://graph.microsoft.com/v1.0/x?$skiptoken=1')).toBe(true);
  });

  it('goes nowhere else', () => {
    expect(isPermitted('read-site', '/sites/a/lists')).toBe(false);
    expect(isPermitted('read-addresses', '/users/1')).toBe(false);
    expect(isPermitted('find-file', '/drives/b!1/items/2/content')).toBe(false);
    expect(isPermitted('make-event', '/me/events')).toBe(false);
  });
});
