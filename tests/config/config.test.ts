import { describe, expect, it } from 'vitest';
import { parseCommandConfig } from '../../src/config/command-config.ts';
import { parseConfig } from '../../src/config/config.ts';
import { demoEnvironment } from '../../demo/demo.ts';

const guid = '0190a000-0000-4000-8000-0000000000c1';
const production = {
  PUBLIC_URL: 'https://radslag.example.no/',
  AAD_APP_CLIENT_ID: guid,
  AAD_APP_TENANT_ID: guid,
  SECRET_AAD_APP_CLIENT_SECRET: 'hemmelig-app',
  BOT_ID: guid,
  BOT_TENANT_ID: guid,
  SECRET_BOT_PASSWORD: 'hemmelig-bot',
  DATABASE_URL: 'postgres://app:hemmelig-app-db@db.example.no/radslag',
  DATABASE_MIGRATION_URL: 'postgres://owner:hemmelig-eier-db@db.example.no/radslag',
  POLL_KEY_FOLDER: '/var/lib/radslag-poll-keys',
};
const municipality = {
  MUNICIPALITY_NAME: 'Prøveby',
  MUNICIPALITY_NUMBER: '9901',
  MUNICIPALITY_SLUG: 'proveby',
  MUNICIPALITY_TENANT_ID: guid,
  MUNICIPALITY_SITE_ID: 'proveby.sharepoint.com,a,b',
  MUNICIPALITY_OPEN_LIBRARY_ID: 'b!open',
  MUNICIPALITY_RESTRICTED_LIBRARY_ID: 'b!restricted',
};
const problems = (variables: Readonly<Record<string, string>>) => {
  const parsed = parseConfig(variables);
  return parsed.valid ? [] : parsed.problems;
};
const wrong = (variables: Readonly<Record<string, string>>) =>
  problems(variables).map(({ variable }) => variable);
const without = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(production).filter(([name]) => !names.includes(name)));

describe('the settings in production', () => {
  it('are enough as env/ describes them, with Microsoft’s own addresses where none are given', () => {
    const parsed = parseConfig({ ...production, ...municipality });
    expect(parsed).toMatchObject({
      valid: true,
      config: {
        mode: 'production',
        port: 3978,
        host: '0.0.0.0',
        publicUrl: 'https://radslag.example.no',
        graphBaseUrl: 'https://graph.microsoft.com/v1.0',
        entra: { authority: 'https://login.microsoftonline.com' },
        firstMunicipality: { slug: 'proveby', catalogueAppId: null },
      },
    });
  });

  it.each([
    'AAD_APP_CLIENT_ID',
    'AAD_APP_TENANT_ID',
    'SECRET_AAD_APP_CLIENT_SECRET',
    'BOT_ID',
    'BOT_TENANT_ID',
    'SECRET_BOT_PASSWORD',
    'PUBLIC_URL',
  ])('are refused without %s, also when it is there and empty', (name) => {
    expect(wrong(without(name))).toEqual([name]);
    expect(wrong({ ...production, [name]: '' })).toEqual([name]);
  });

  it('take a certificate instead of the secret, and before it', () => {
    const file = { AAD_APP_CERTIFICATE_FILE: '/home/radslag.pem' };
    const certificate = { kind: 'certificate', file: '/home/radslag.pem' };
    for (const variables of [without('SECRET_AAD_APP_CLIENT_SECRET'), production])
      expect(parseConfig({ ...variables, ...file })).toMatchObject({
        config: { entra: { credential: certificate } },
      });
  });

  it('tell everything that is wrong at once: unreadable, missing and contradictory', () => {
    expect(
      wrong({
        ...without('BOT_TENANT_ID', 'SECRET_AAD_APP_CLIENT_SECRET', 'DATABASE_MIGRATION_URL'),
        PORT: 'åtti',
        LOG_LEVEL: 'loud',
        BOT_ID: 'not-a-guid',
        GRAPH_BASE_URL: 'https://127.0.0.1/demo/graph',
        MUNICIPALITY_SLUG: 'Prøve By',
        MUNICIPALITY_NAME: 'Prøveby',
      }).toSorted(),
    ).toEqual([
      'BOT_ID',
      'BOT_TENANT_ID',
      'DATABASE_MIGRATION_URL',
      'GRAPH_BASE_URL',
      'LOG_LEVEL',
      'MUNICIPALITY_NUMBER',
      'MUNICIPALITY_OPEN_LIBRARY_ID',
      'MUNICIPALITY_RESTRICTED_LIBRARY_ID',
      'MUNICIPALITY_SITE_ID',
      'MUNICIPALITY_SLUG',
      'MUNICIPALITY_TENANT_ID',
      'PORT',
      'SECRET_AAD_APP_CLIENT_SECRET',
    ]);
  });

  it.each(['ENTRA_AUTHORITY', 'BOT_OPENID_METADATA', 'GRAPH_BASE_URL', 'PUBLIC_URL'])(
    'refuse the demonstration’s address and http, this machine included, in %s',
    (name) => {
      for (const address of [
        'https://radslag.example.no/demo/entra',
        'http://127.0.0.1:3978',
        'http://login.example.no',
        'ftp://login.example.no',
        'login.example.no',
      ])
        expect(wrong({ ...production, [name]: address }), address).toEqual([name]);
    },
  );

  it('are refused with nothing of the demonstration’s in them but the address', () => {
    expect(wrong(demoEnvironment(3978))).toEqual([
      'BOT_OPENID_METADATA',
      'BOT_OPENID_METADATA',
      'PUBLIC_URL',
      'POLL_KEY_VAULT',
    ]);
  });

  it('say where the keys of anonymous polls are: a vault with an identity, or a folder, and not both', () => {
    const { POLL_KEY_FOLDER, ...rest } = production;
    const vault = {
      POLL_KEY_VAULT: 'https://kv.example.net/',
      POLL_KEY_IDENTITY: guid,
      IDENTITY_ENDPOINT: 'http://127.0.0.1:41741/msi/token',
      IDENTITY_HEADER: 'hodet',
    };
    expect(wrong(rest)).toEqual(['POLL_KEY_VAULT']);
    expect(wrong({ ...rest, ...vault, POLL_KEY_FOLDER })).toEqual(['POLL_KEY_FOLDER']);
    const { POLL_KEY_IDENTITY: _, ...nameless } = vault;
    expect(wrong({ ...rest, ...nameless })).toEqual(['POLL_KEY_IDENTITY']);
    expect(parseConfig({ ...rest, ...vault })).toMatchObject({
      config: {
        pollKeys: {
          kind: 'vault',
          address: 'https://kv.example.net',
          identity: { endpoint: vault.IDENTITY_ENDPOINT, header: 'hodet', clientId: guid },
        },
      },
    });
  });

  it.each([
    ['/srv/radslag', '/srv/radslag'],
    ['/srv/radslag', '/srv/radslag/keys'],
    ['/srv/radslag', '/srv/radslag/a/../keys'],
    ['/srv/keys/radslag', '/srv/keys'],
    ['./data', './data/keys'],
  ])('keep keys out of the database’s folder: %s and %s', (DATA_DIR, POLL_KEY_FOLDER) => {
    expect(wrong({ ...production, DATA_DIR, POLL_KEY_FOLDER })).toEqual(['POLL_KEY_FOLDER']);
  });

  it.each([
    ['/srv/radslag', '/srv/radslag-keys'],
    ['/srv/radslag', '/srv/keys'],
    ['./data', '../keys'],
  ])('take a folder beside the database’s: %s and %s', (DATA_DIR, POLL_KEY_FOLDER) => {
    expect(wrong({ ...production, DATA_DIR, POLL_KEY_FOLDER })).toEqual([]);
  });

  it('describe the first municipality whole or not at all', () => {
    const { MUNICIPALITY_SITE_ID: _, ...rest } = municipality;
    expect(wrong({ ...production, ...rest })).toEqual(['MUNICIPALITY_SITE_ID']);
    expect(parseConfig(production)).toMatchObject({ config: { firstMunicipality: null } });
  });

  it.each([
    ['DATABASE_URL', 'DATABASE_MIGRATION_URL'],
    ['DATABASE_MIGRATION_URL', 'DATABASE_URL'],
  ])('want two logins: %s alone is not enough', (given, missing) => {
    const alone = { [given]: 'postgres://app:x@db/radslag' };
    expect(wrong({ ...without('DATABASE_URL', 'DATABASE_MIGRATION_URL'), ...alone })).toEqual([
      missing,
    ]);
  });

  it('never show a value, secret or not, in what is said to be wrong', () => {
    const all = Object.fromEntries(Object.keys(production).map((name) => [name, 'hemmelig:verdi']));
    const said = JSON.stringify(problems({ ...all, PORT: 'hemmelig', RADSLAG_MODE: 'hemmelig' }));
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('hemmelig');
  });
});

describe('the settings of a demonstration', () => {
  const demo = { ...demoEnvironment(4870), RADSLAG_MODE: 'demo', PORT: '4870' };

  it('are the demonstration’s own, and it listens to this machine alone', () => {
    expect(parseConfig(demo)).toMatchObject({
      config: { mode: 'demo', host: '127.0.0.1', database: { kind: 'embedded' } },
    });
    expect(parseConfig({ ...demo, DATA_DIR: '/srv/demo' })).toMatchObject({
      config: { pollKeys: { kind: 'files', folder: '/srv/demo-poll-keys' } },
    });
  });

  it('still refuse http to another machine', () => {
    expect(wrong({ ...demo, PUBLIC_URL: 'http://radslag.example.no' })).toEqual(['PUBLIC_URL']);
  });
});

describe('the settings of a command', () => {
  const command = (
    variables: Readonly<Record<string, string>>,
    needs: Parameters<typeof parseCommandConfig>[1],
  ) => {
    const parsed = parseCommandConfig(variables, needs);
    return parsed.valid ? parsed.config : parsed.problems.map(({ variable }) => variable);
  };
  const { DATABASE_URL, DATABASE_MIGRATION_URL } = production;

  it('need no more than the database to load and verify', () => {
    expect(command({ DATABASE_URL, DATABASE_MIGRATION_URL }, 'stores')).toMatchObject({
      database: { kind: 'server', url: DATABASE_URL, migrationUrl: DATABASE_MIGRATION_URL },
    });
    expect(command({ DATABASE_URL }, 'stores')).toEqual(['DATABASE_MIGRATION_URL']);
    expect(command({}, 'stores')).toMatchObject({
      database: { kind: 'embedded', dataDir: './data' },
    });
  });

  it('need no more than the owner’s login to migrate', () => {
    expect(command({ DATABASE_MIGRATION_URL }, 'migrate')).toMatchObject({
      database: { migrationUrl: DATABASE_MIGRATION_URL },
    });
    expect(command({ DATABASE_URL }, 'migrate')).toEqual(['DATABASE_MIGRATION_URL']);
  });

  it('need the app’s credential when Microsoft is asked', () => {
    expect(command({}, 'stores-and-graph')).toEqual([
      'AAD_APP_CLIENT_ID',
      'SECRET_AAD_APP_CLIENT_SECRET',
    ]);
    const graph = { AAD_APP_CLIENT_ID: guid, SECRET_AAD_APP_CLIENT_SECRET: 'hemmelig' };
    expect(
      command({ ...graph, GRAPH_BASE_URL: 'http://127.0.0.1/demo/graph' }, 'stores-and-graph'),
    ).toContain('GRAPH_BASE_URL');
  });
});

describe('eInnsyn', () => {
  const whole = {
    ...production,
    EINNSYN_URL: 'https://api.einnsyn.example.no/',
    EINNSYN_API_KEY: 'hemmelig-nokkel',
    EINNSYN_UNITS: '9901=enh_01abc/arkd_01abc, 9902=enh_02abc/arkd_02abc',
  };

  it('is off where nothing is given, and is read whole', () => {
    const off = parseConfig(production);
    expect(off.valid && off.config.einnsyn).toBeNull();
    const parsed = parseConfig(whole);
    expect(parsed.valid && parsed.config.einnsyn).toEqual({
      address: 'https://api.einnsyn.example.no',
      apiKey: 'hemmelig-nokkel',
      publicUrl: 'https://radslag.example.no',
      units: new Map([
        ['9901', { unitId: 'enh_01abc', archivePartId: 'arkd_01abc' }],
        ['9902', { unitId: 'enh_02abc', archivePartId: 'arkd_02abc' }],
      ]),
    });
  });

  it('is not half described, and no problem tells the key', () => {
    for (const name of ['EINNSYN_URL', 'EINNSYN_API_KEY', 'EINNSYN_UNITS'] as const)
      expect(wrong({ ...whole, [name]: '' })).toEqual([name]);
    const misspelt = { ...whole, EINNSYN_UNITS: '9901:enh_01abc' };
    expect(wrong(misspelt)).toEqual(['EINNSYN_UNITS']);
    expect(JSON.stringify(problems(misspelt))).not.toContain('hemmelig');
  });
});
