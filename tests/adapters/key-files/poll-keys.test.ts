import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { createKeyFiles } from '../../../src/adapters/key-files/key-files.ts';
import { createKeyVaultKeys } from '../../../src/adapters/key-vault/key-vault-keys.ts';
import { managedIdentityToken } from '../../../src/adapters/key-vault/managed-identity.ts';
import type { PollKeys } from '../../../src/app/ports/poll-keys.ts';
import { uuid } from '../../support/builders/ids.ts';
import { createFakePollKeys } from '../../support/fakes/fake-poll-keys.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';

const [first, second] = [uuid(901), uuid(902)];

async function inFiles() {
  const folder = join(await mkdtemp(join(tmpdir(), 'radslag-keys-')), 'not', 'there', 'yet');
  return { keys: createKeyFiles(folder), folder, end: () => rm(folder, { recursive: true }) };
}

/** What Azure's vault answers, slow to let go of what is deleted as it is. */
async function aVault(wishes: { readonly isProtected?: boolean } = {}) {
  const there = new Map<string, string>();
  const deleted = new Map<string, number>();
  const asked: string[] = [];
  const app = express().use(express.json());
  app.get('/msi/token', (req, res) => {
    asked.push(req.url);
    if (req.get('x-identity-header') !== 'hodet') res.status(401).end();
    else res.json({ access_token: 'adgang', expires_on: String(Date.now() / 1000 + 3_600) });
  });
  app.use((req, res, next) => {
    if (req.get('authorization') !== 'Bearer adgang') res.status(401).end();
    else next();
  });
  app.put('/secrets/:name', ({ params: { name }, body }, res) => {
    there.set(name, (body as { value: string }).value);
    res.json({ value: there.get(name) });
  });
  app.get('/secrets/:name', ({ params: { name } }, res) => {
    if (there.has(name)) res.json({ value: there.get(name) });
    else res.status(404).end();
  });
  app.delete('/secrets/:name', ({ params: { name } }, res) => {
    if (!there.delete(name)) res.status(404).end();
    else res.json({ recoveryId: deleted.set(name, 2).size });
  });
  app.delete('/deletedsecrets/:name', ({ params: { name } }, res) => {
    const left = deleted.get(name);
    if (wishes.isProtected) res.status(403).end();
    else if (left === undefined) res.status(404).end();
    else if (left > 0) res.status(left === 2 ? 404 : 409).end(deleted.set(name, left - 1).size);
    else res.status(204).end(String(deleted.delete(name)));
  });
  const { address, close } = await serveOnLoopback(app);
  const token = managedIdentityToken({
    ...{ endpoint: `${address}/msi/token`, header: 'hodet', clientId: uuid(903), send: fetch },
  });
  const keys = createKeyVaultKeys({ address, token, send: fetch, pause: () => Promise.resolve() });
  return { keys, there, deleted, asked, end: close };
}

describe.each<[string, () => Promise<{ readonly keys: PollKeys; end(): Promise<unknown> }>]>([
  ['in files', inFiles],
  ['in the key vault', aVault],
  [
    'in the fake',
    () => Promise.resolve({ keys: createFakePollKeys(), end: () => Promise.resolve() }),
  ],
])('the keys of polls %s', (_, open) => {
  it('are kept, read, and destroyed one by one', async () => {
    const { keys, end } = await open();
    await keys.keep(first, 'hemmelig 1');
    await keys.keep(second, 'hemmelig 2');
    expect(await keys.read(first)).toBe('hemmelig 1');
    await keys.destroy(first);
    expect(await keys.read(first)).toBeNull();
    expect(await keys.read(second)).toBe('hemmelig 2');
    await end();
  });

  it('are destroyed as often as anybody likes, and are not there before', async () => {
    const { keys, end } = await open();
    await keys.keep(second, 'hemmelig');
    expect(await keys.read(first)).toBeNull();
    await keys.destroy(first);
    await keys.destroy(second);
    await keys.destroy(second);
    expect(await keys.read(second)).toBeNull();
    await end();
  });
});

describe('a key file', () => {
  it('is its owner’s alone, and gone from its folder when it is destroyed', async () => {
    const { keys, folder, end } = await inFiles();
    await keys.keep(first, 'hemmelig');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const [name = ''] = await readdir(folder);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    await keys.destroy(first);
    expect(await readdir(folder)).toEqual([]);
    await end();
  });

  it('is never written over', async () => {
    const { keys, end } = await inFiles();
    await keys.keep(first, 'den første');
    await expect(keys.keep(first, 'en annen')).rejects.toThrow('EEXIST');
    expect(await keys.read(first)).toBe('den første');
    await end();
  });
});

describe('the key vault', () => {
  it('is asked to forget what it deleted, until it has', async () => {
    const { keys, there, deleted, asked, end } = await aVault();
    await keys.keep(first, 'hemmelig');
    expect([...there]).toEqual([[`poll-${first}`, 'hemmelig']]);
    await keys.destroy(first);
    expect([there.size, deleted.size]).toEqual([0, 0]);
    expect(asked).toEqual([
      `/msi/token?api-version=2019-08-01&resource=https%3A%2F%2Fvault.azure.net&client_id=${uuid(903)}`,
    ]);
    await end();
  });

  it('that may not purge leaves the key undestroyed, and says so', async () => {
    const { keys, end } = await aVault({ isProtected: true });
    await keys.keep(first, 'hemmelig');
    await expect(keys.destroy(first)).rejects.toThrow('the key vault answered 403');
    await end();
  });
});
