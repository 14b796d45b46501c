import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const project = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The lowest application permission for each file's calls, as Graph's reference names it. What stands in brackets is asked for only where it is switched on. */
const lowest: Readonly<Record<string, readonly string[]>> = {
  'activity-feed.ts': ['TeamsActivity.Send'],
  'app-installations.ts': ['TeamsAppInstallation.ReadWriteSelfForUser.All'],
  'calendar.ts': ['Calendars.ReadWrite', 'User.ReadBasic.All'],
  'directory.ts': ['GroupMember.Read.All', 'User.ReadBasic.All'],
  'free-busy.ts': ['Calendars.ReadWrite', 'User.ReadBasic.All'],
  // Making libraries and columns takes a larger grant on the site, never a larger permission: see docs/operations.md § Permissions.
  'library-setup.ts': ['Sites.Selected'],
  'list-library.ts': ['Sites.Selected'],
  'locate-library.ts': ['Sites.Selected'],
  'read-labels.ts': ['Sites.Selected'],
  'record-library.ts': ['Sites.Selected'],
  'retention-labels.ts': ['Sites.Selected', '(Files.ReadWrite.All)'],
};

/** Files that make a call of Graph. */
async function callers(): Promise<readonly string[]> {
  const folder = 'src/adapters/graph';
  const names = (await readdir(new URL(`../../${folder}`, import.meta.url))).toSorted();
  const calls = await Promise.all(
    names.map(async (name) => [name, await project(`${folder}/${name}`)] as const),
  );
  return calls.filter(([, text]) => /graph\.send\(/u.test(text)).map(([name]) => name);
}

describe('the permissions for Graph', () => {
  it('are accounted for in every file that calls it', async () => {
    expect(await callers()).toEqual(Object.keys(lowest));
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
    const asked = app.requiredResourceAccess.flatMap(({ resourceAccess }) =>
      resourceAccess.map(({ id }) => id),
    );
    const needed = new Set(
      Object.values(lowest)
        .flat()
        .filter((name) => !name.startsWith('(')),
    );
    expect(asked.toSorted()).toEqual([...needed].toSorted());
  });

  it('that are only for what is switched on are described, and not asked for', async () => {
    const account = await project('docs/operations.md');
    expect(account).toContain('also gives it `Files.ReadWrite.All` for `PATCH …/retentionLabel`');
    for (const name of new Set(Object.values(lowest).flat()))
      expect(account).toContain(`\`${name.replace(/[()]/gu, '')}\``);
  });
});
