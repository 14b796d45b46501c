import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../../demo/graph/seed.ts';
import type { LibrarySetup } from '../../../src/app/ports/library-setup.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { lookAtArchive } from '../../../src/app/records/look-at-archive.ts';
import { lookAgain, seeArchiveDrift } from '../../../src/app/records/see-archive-drift.ts';
import { sweep } from '../../../src/app/sweep.ts';
import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { startLocalMicrosoft } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';

const evening = at('2026-12-01T19:00:00.000Z');
/** Three on the wall in Oslo. */
const firstNight = at('2026-12-02T02:00:00.000Z');

let app: App;
let town: Town;
let opened: LocalMicrosoft[] = [];
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  app.itIs(evening);
  town = await aTown(app);
});
afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
});

const labelled = { defaultRetentionLabel: 'Bevares' };
/** The town's SharePoint, set up as it should be but for what is said. */
async function sharePoint(
  change: { open?: object; site?: Partial<LocalSite> } = {},
): Promise<LocalMicrosoft> {
  const { entraTenantId: tenantId, sharePoint: its } = town.municipality;
  const microsoft = await startLocalMicrosoft([town.municipality], {
    sites: [
      {
        ...{ tenantId, id: its.siteId, name: 'Arkiv', ...change.site },
        libraries: [
          { driveId: its.openLibraryId, name: 'Politisk arkiv', ...labelled, ...change.open },
          { driveId: its.restrictedLibraryId, name: 'Skjermet arkiv', ...labelled },
        ],
      },
    ],
  });
  opened.push(microsoft);
  return microsoft;
}
const look = (setup: LibrarySetup) => lookAtArchive({ ...app.deps, setup })(town.scope);
const seen = async (who: 'clerk' = 'clerk') => {
  const view = await seeArchiveDrift(app.deps)(town.by(who));
  if (view.refused) throw new Error('the clerk sees it');
  return view.value.latest;
};
const archiveOne = async (): Promise<void> => {
  await town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound());
    const made = { id: ids.round.replace('c0c0c0c0', 'a0a0a0a0'), roundId: ids.round, version: 1 };
    await tx.protocols.save({ ...made, content: aProtocol(), assembledAt: evening });
  });
  await archiveRound(app.deps)(town.scope, ids.round);
};
const waiting = async () =>
  (await town.jobs()).filter(({ name }) => name === 'look-at-archive').map(({ key }) => key);

describe('the night’s look at the archive’s site', () => {
  it('tells what differs and since when, what stops archiving first, and is gone when it is mended', async () => {
    const without = archiveColumns.filter(({ name }) => name !== 'Utvalg');
    const columns = without.map((one) =>
      one.name === 'Moetenummer' ? { ...one, displayName: 'Nummer' } : one,
    );
    const drifted = await sharePoint({ open: { columns } });
    app.itIs(firstNight);
    expect(await look(drifted.graph.setup)).toEqual({ outcome: 'done' });
    expect(await seen()).toEqual({
      ...{ lookedAt: firstNight, refusal: null },
      found: [
        {
          ...{ code: 'column-missing', library: 'open', subject: 'Utvalg' },
          ...{ since: firstNight, stops: true },
        },
        {
          ...{ code: 'column-renamed', library: 'open', subject: 'Moetenummer (Nummer)' },
          ...{ since: firstNight, stops: false },
        },
      ],
    });
    expect(app.told).toContainEqual({
      ...{ topic: 'archive-check', id: town.scope.municipalityId },
      municipalityId: town.scope.municipalityId,
    });

    // One of the two is mended: the other has been so since the first night.
    const nextNight = addMinutes(firstNight, 24 * 60);
    app.itIs(nextNight);
    await look((await sharePoint({ open: { columns: without } })).graph.setup);
    expect(await seen()).toMatchObject({
      lookedAt: nextNight,
      found: [{ code: 'column-missing', since: firstNight }],
    });
    await look((await sharePoint()).graph.setup);
    expect(await seen()).toMatchObject({ refusal: null, found: [] });
  });

  it('keeps what was found where nothing may be seen, and says why', async () => {
    const columns = archiveColumns.filter(({ name }) => name !== 'Utvalg');
    await look((await sharePoint({ open: { columns } })).graph.setup);
    await look((await sharePoint({ site: { grant: 'none' } })).graph.setup);
    expect(await seen()).toMatchObject({
      refusal: 'no-access',
      found: [{ code: 'column-missing', since: evening }],
    });
  });

  it('comes back where SharePoint asks it to wait, and forgets nothing meanwhile', async () => {
    const microsoft = await sharePoint();
    microsoft.local.faults.add({ match: 'GET /v1.0/sites', status: 429, retryAfter: 40 });
    expect(await look(microsoft.graph.setup)).toEqual({ outcome: 'again', afterSeconds: 40 });
    expect(await seen()).toBeNull();
    expect(await look(microsoft.graph.setup)).toEqual({ outcome: 'done' });
  });

  it('is begun by the sweep, at night, once, and where something has been archived', async () => {
    app.itIs(firstNight);
    await sweep(app.deps)(town.scope);
    expect(await waiting()).toEqual([]);
    app.itIs(evening);
    await archiveOne();
    await sweep(app.deps)(town.scope);
    expect(await waiting()).toEqual([]); // not by day
    app.itIs(firstNight);
    await look((await sharePoint()).graph.setup);
    await sweep(app.deps)(town.scope);
    expect(await waiting()).toEqual([]); // done that night
    app.itIs(addMinutes(firstNight, 24 * 60));
    await sweep(app.deps)(town.scope);
    await sweep(app.deps)(town.scope);
    expect(await waiting()).toEqual([town.scope.municipalityId]);
  });

  it('is begun at once by a clerk who has mended something, and is nobody else’s to see or to begin', async () => {
    for (const who of ['planner', 'facilitator'] as const) {
      expect(await seeArchiveDrift(app.deps)(town.by(who))).toMatchObject({ refused: true });
      expect(await lookAgain(app.deps)(town.by(who))).toMatchObject({
        refusal: { code: 'not-allowed', action: 'run-archive' },
      });
    }
    expect(await waiting()).toEqual([]);
    await lookAgain(app.deps)(town.by('clerk'));
    expect(await waiting()).toEqual([town.scope.municipalityId]);
  });
});
