import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../../demo/graph/seed.ts';
import { createLibraries } from '../../../src/app/records/set-up-libraries.ts';
import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import { driftOf } from '../../../src/core/record-library/library-drift.ts';
import type { ArchiveSite } from '../../../src/core/record-library/site-as-found.ts';
import { runSetup } from '../../../src/run-setup.ts';
import type { SetupRun } from '../../../src/run-setup.ts';
import { valueOf } from '../../contract/record-library.contract.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { startLocalMicrosoft } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';

const municipality = aMunicipality();
const { entraTenantId, sharePoint } = municipality;
const { siteId, openLibraryId: open, restrictedLibraryId: restricted } = sharePoint;
const registered: ArchiveSite = {
  ...{ municipalityId: municipality.id, entraTenantId, siteId },
  driveIds: { open, restricted },
};
const unregistered: ArchiveSite = {
  ...{ ...registered, municipalityId: null },
  driveIds: { open: null, restricted: null },
};
const none = { open: null, restricted: null };
const app = { clientId: 'klient', graphBaseUrl: 'https://graph.microsoft.com/v1.0' };

let microsoft: LocalMicrosoft;
let said: string[];
let waited: number[];
let sent: string[];
afterEach(() => microsoft.close());

async function given(site: Partial<LocalSite> = {}): Promise<void> {
  microsoft = await startLocalMicrosoft([municipality], {
    sites: [
      {
        tenantId: entraTenantId,
        id: siteId,
        name: 'Arkiv',
        libraries: [
          { driveId: open, name: 'Politisk arkiv' },
          { driveId: restricted, name: 'Skjermet arkiv' },
        ],
        ...site,
      },
    ],
  });
}

const setup = () =>
  microsoft.graphWith({
    fetch: (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname.includes('/v1.0/'))
        sent.push(`${request.method} ${pathname.split('/v1.0')[1] ?? ''}`);
      return fetch(input, init);
    },
  }).setup;
const deps = () => ({
  setup: setup(),
  wait: (seconds: number) => {
    waited.push(seconds);
    return Promise.resolve();
  },
});
const sharepoint = (run: Partial<SetupRun> = {}) => {
  said = [];
  waited = [];
  sent = [];
  return runSetup(
    { ...deps(), say: (line) => said.push(line) },
    { name: 'Prøveby', site: registered, samples: none, create: false, json: false, app, ...run },
  );
};
const text = () => said.join('\n');
const fault = (wish: object): void => {
  if (!microsoft.local.faults.add(wish)) throw new Error('not a fault');
};
const nothing = { libraries: [], isBare: true, grant: 'manage' } as const;
const making = () => sent.filter((line) => !line.startsWith('GET'));

describe('npm run sharepoint, against a SharePoint', () => {
  it('finds the libraries of a registered municipality as they should be, and changes nothing', async () => {
    await given();
    expect(await sharepoint()).toBe(0);
    expect(text()).toContain('as it should be');
    expect(making()).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(9);
  });

  it('makes everything from nothing, says each thing and the settings, and has nothing to do the next time', async () => {
    await given(nothing);
    expect(await sharepoint({ site: unregistered })).toBe(1);
    expect(text()).toContain('STOPS library-not-made');
    expect(text()).toContain('POST https://graph.microsoft.com/v1.0/sites/');
    expect(making()).toEqual([]);

    expect(await sharepoint({ site: unregistered, create: true })).toBe(0);
    expect(text()).toContain('made the open library Politisk arkiv');
    expect(text()).toContain('made column NoarkSystemID in the restricted library');
    expect(text()).toMatch(/MUNICIPALITY_OPEN_LIBRARY_ID=b!\S+/u);
    expect(making()).toHaveLength(1 + 2 + 2 + 2 * archiveColumns.length);

    expect(await sharepoint({ site: unregistered, create: true })).toBe(0);
    expect(text()).toContain('nothing to make');
    expect(making()).toEqual([]);
  });

  it('is completed after it was ended anywhere, with nothing made twice', async () => {
    await given(nothing);
    const whole = 1 + 2 + 2 + 2 * archiveColumns.length;
    const counted: string[] = [];
    for (let ends = 0; ; ends += 1) {
      sent = [];
      waited = [];
      // The process dies after four things; the last of them is made, but nobody gets to know.
      let made = 0;
      const dying = deps();
      const run = createLibraries({
        ...dying,
        setup: {
          ...dying.setup,
          make: async (...args) => {
            const answer = await dying.setup.make(...args);
            made += 1;
            if (made === 4) throw new Error('killed');
            return answer;
          },
        },
      })(unregistered, none, () => undefined);
      const outcome = await run.catch(() => null);
      counted.push(...making());
      if (outcome === null) continue;
      expect(outcome.refused ? outcome.refusal : driftOf(outcome.value)).toEqual([]);
      expect(ends).toBeGreaterThan(5);
      break;
    }
    expect(counted).toHaveLength(whole);
  });

  it('looks before it makes again what may have been made when the answer was lost', async () => {
    await given(nothing);
    fault({ match: 'POST /v1.0/sites/', cut: true, afterEffect: true, after: 7, times: 2 });
    expect(await sharepoint({ site: unregistered, create: true })).toBe(0);
    expect(making()).toHaveLength(1 + 2 + 2 + 2 * archiveColumns.length);
  });

  it('waits as long as SharePoint asks, and gives up saying so when it does not end', async () => {
    await given(nothing);
    fault({ match: '/v1.0/sites/', status: 429, retryAfter: 17, times: 2, after: 3 });
    expect(await sharepoint({ site: unregistered, create: true })).toBe(0);
    expect(waited).toEqual([17, 17]);
    fault({ match: '/v1.0/sites/', status: 429, retryAfter: 17, times: 100 });
    expect(await sharepoint()).toBe(2);
    expect(text()).toContain('SharePoint is throttling us');
    expect(waited.length).toBe(6);
  });

  it('explains a missing grant with the request that gives it', async () => {
    await given({ grant: 'none' });
    expect(await sharepoint()).toBe(2);
    expect(text()).toContain('the app has no grant to the site');
    expect(text()).toContain(`POST https://graph.microsoft.com/v1.0/sites/${siteId}/permissions`);
    expect(text()).toContain(
      '{"roles":["write"],"grantedToIdentities":[{"application":{"id":"klient","displayName":"Rådslag"}}]}',
    );
  });

  it('explains a grant that is too small to make anything, with what somebody else can send', async () => {
    await given({ ...nothing, grant: 'write' });
    expect(await sharepoint({ site: unregistered, create: true })).toBe(2);
    expect(text()).toContain('write does not; manage does');
    expect(text()).toContain('{"roles":["manage"]}');
    expect(text()).toContain('"name":"Arkivdokument"');
  });

  it('makes nothing where a registered library is gone or has moved', async () => {
    await given({ grant: 'manage' });
    const driveIds = { open: 'b!gone', restricted };
    expect(await sharepoint({ site: { ...registered, driveIds }, create: true })).toBe(1);
    expect(text()).toContain(`STOPS library-gone: open library: ${open}`);
    expect(making()).toEqual([]);
  });

  it('tells a site that is not there from one without a grant', async () => {
    await given();
    expect(await sharepoint({ site: { ...registered, siteId: 'other' } })).toBe(2);
    expect(text()).toContain('knows no such site');
  });

  it('sees renaming, another kind, a lost index, lost words and what is required, and mends what can be made', async () => {
    const columns = archiveColumns.map((column) => ({
      ...column,
      ...{
        Utvalg: { indexed: false },
        Moetedato: { kind: 'number' as const },
        Variantformat: { choices: ['Papir'] },
        JournalpostID: { required: true },
      }[column.name],
    }));
    const libraries = [
      { driveId: open, name: 'Nytt navn', madeAs: 'Politisk arkiv', columns },
      { driveId: restricted, name: 'Skjermet arkiv', contentTypes: [] },
    ];
    await given({ libraries, grant: 'manage' });
    expect(await sharepoint({ json: true })).toBe(1);
    const codes = () =>
      (JSON.parse(text()) as { drift: { code: string }[] }).drift.map(({ code }) => code);
    expect(codes()).toEqual(['library-renamed', 'column-not-indexed', 'column-of-other-kind', 'choice-missing', 'choice-missing', 'choice-missing', 'column-required', 'content-type-not-in-library']); // prettier-ignore
    expect(await sharepoint({ json: true, create: true })).toBe(1);
    expect(codes()).toEqual(['library-renamed', 'column-of-other-kind', 'column-required']);
    const found = valueOf(await setup().look(registered, none));
    const words = found.libraries.open.is === 'there' ? found.libraries.open.library.columns : [];
    expect(words.find(({ name }) => name === 'Variantformat')?.choices[0]).toBe('Papir');
  });

  it('sees on an archived file whether versions are kept and a label is set, and as owner who may see the library', async () => {
    const libraries = [
      { driveId: open, name: 'Politisk arkiv', defaultRetentionLabel: 'Bevares' },
      {
        driveId: restricted,
        name: 'Skjermet arkiv',
        keepsVersions: false,
        inheritsPermissions: true,
      },
    ];
    await given({ libraries, grant: 'fullcontrol' });
    const archived = async (drive: string): Promise<string> => {
      const { library } = microsoft.graph;
      const bytes = new TextEncoder().encode('%PDF');
      const put = await library.upload(municipality, drive, 'a.pdf', bytes, 'application/pdf');
      const { itemId } = valueOf(put);
      valueOf(await library.setColumns(municipality, drive, itemId, { Utvalg: 'KS' }));
      return itemId;
    };
    const samples = { open: await archived(open), restricted: await archived(restricted) };
    expect(await sharepoint({ samples })).toBe(1);
    expect(said.filter((line) => /^ {2}(?:STOPS|DRIFT)/u.test(line))).toEqual([
      '  STOPS permissions-inherited: Skjermet arkiv: Skjermet arkiv',
      '  DRIFT versions-off: Skjermet arkiv: Skjermet arkiv',
      '  DRIFT label-missing: Skjermet arkiv: Skjermet arkiv',
    ]);
    // What was seen to be in order is not asked of anybody.
    expect(text()).not.toContain('label on Politisk arkiv');
    expect(text()).toContain('-BreakRoleInheritance');
  });

  it('gives administrators lines that are ready to copy, for what Graph cannot do', async () => {
    await given();
    await sharepoint();
    expect(text()).toMatch(/Set-PnPRetentionLabel -List '[0-9a-f-]{36}' -Label/u);
    expect(text()).toMatch(/Add-PnPView -List '[0-9a-f-]{36}' -Title 'Protokoller'/u);
    expect(text()).toContain('HasUniqueRoleAssignments');
  });
});
