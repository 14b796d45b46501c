import { afterAll, beforeAll, expect, it } from 'vitest';
import { fragmentUnit } from '../../../src/adapters/graph/upload-session.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { aTown } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { fakeDocuments } from '../../support/fakes/fake-documents.ts';
import { startLocalMicrosoft } from '../../support/local-microsoft.ts';

let app: App;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

it('a record whose upload session expires half-way is sent anew from its first byte, and archived once', async () => {
  app.itIs(at('2026-11-19T19:05:00.000Z'));
  const town = await aTown(app);
  const microsoft = await startLocalMicrosoft([town.municipality]);
  try {
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound());
      await tx.protocols.save({
        ...{ id: ids.round.replace('c0c0c0c0', 'a0a0a0a0'), roundId: ids.round, version: 1 },
        ...{ content: aProtocol(), assembledAt: app.deps.clock.now() },
      });
    });
    const large = Buffer.alloc(2 * fragmentUnit + 1_000, '%PDF-1.7, and what follows');
    const { library } = microsoft.graphWith({
      uploadSizes: { smallUpToBytes: 64 * 1_024, fragmentBytes: fragmentUnit },
    });
    const documents = { ...fakeDocuments, renderPdf: () => Promise.resolve(large) };
    const archive = () => archiveRound({ ...app.deps, library, documents })(town.scope, ids.round);

    expect(microsoft.local.faults.add({ match: 'PUT /upload/', after: 1, status: 404 })).toBe(true);
    expect(await archive()).toMatchObject({ outcome: 'again' });
    const record = await town.tx((tx) => tx.records.ofRound(ids.round));
    expect(record?.state).toMatchObject({ status: 'waiting', reason: 'archive-unreachable' });
    expect(record?.files.map(({ itemId }) => itemId)).toEqual([null, null]);

    expect(await archive()).toEqual({ outcome: 'done' });
    const archived = await town.tx((tx) => tx.records.ofRound(ids.round));
    expect(archived?.state.status).toBe('archived');
    const { municipality } = town;
    const back = await library.download(
      ...([municipality, municipality.sharePoint.openLibraryId] as const),
      archived?.files.find(({ name }) => name.endsWith('.pdf'))?.itemId ?? '',
    );
    expect(back.refused ? back : Buffer.compare(back.value, large)).toBe(0);
    expect(await town.audit()).toEqual(['record-archived']);
  } finally {
    await microsoft.close();
  }
});
