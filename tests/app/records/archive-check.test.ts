import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { beginCheck } from '../../../src/app/records/begin-check.ts';
import { keepCheckRules } from '../../../src/app/records/keep-check-rules.ts';
import { runArchiveCheck } from '../../../src/app/records/run-archive-check.ts';
import { seeArchiveCheck } from '../../../src/app/records/see-archive-check.ts';
import { startArchiveCheck } from '../../../src/app/records/start-archive-check.ts';
import { sweep } from '../../../src/app/sweep.ts';
import { usualCheckRules } from '../../../src/core/records/archive-check.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import type { FakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';

const pdf = '2026-11-19_KS_09-2026_Moetebok_v1.pdf';
const path = `2026/KS/${pdf}`;
const week = 7 * 24 * 60;
const start = at('2026-12-01T08:00:00.000Z');

let app: App;
let town: Town;
let library: FakeRecordLibrary;
let deps: App['deps'];
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  app.itIs(start);
  town = await aTown(app);
  library = createFakeRecordLibrary(app.towns);
  deps = { ...app.deps, library };
  await town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound());
    const made = { id: ids.round.replace('c0c0c0c0', 'a0a0a0a0'), roundId: ids.round, version: 1 };
    await tx.protocols.save({ ...made, content: aProtocol(), assembledAt: start });
  });
  await archiveRound(deps)(town.scope, ids.round);
});

const press = (who: 'clerk' | 'planner' = 'clerk') => startArchiveCheck(deps)(town.by(who));
const run = () => runArchiveCheck(deps)(town.scope);
const see = async () => {
  const seen = await seeArchiveCheck(deps)(town.by('clerk'));
  if (seen.refused) throw new Error('the clerk sees it');
  return seen.value;
};
const waiting = async () =>
  (await town.jobs()).filter(({ name }) => name === 'check-archive').map(({ key }) => key);

describe('the clerk’s check of the archive', () => {
  it('runs in the background, once however often it is asked for, and tells what it found', async () => {
    await press();
    await press();
    expect(await waiting()).toEqual([town.scope.municipalityId]);
    expect(await see()).toMatchObject({ running: { origin: 'clerk', done: 0 }, last: null });
    expect(await run()).toEqual({ outcome: 'done' });
    expect(await see()).toMatchObject({
      running: null,
      last: { origin: 'clerk', records: 1, files: 2, same: 2, brokenAt: null },
    });
    expect((await see()).last?.startedBy).toBeTruthy();
    const breaks = (await see()).last?.found.filter(({ gravity }) => gravity !== 'notice');
    expect(breaks).toEqual([]);
    expect(app.told).toContainEqual({
      ...{ topic: 'archive-check', id: town.scope.municipalityId },
      municipalityId: town.scope.municipalityId,
    });
  });

  it('names the record, the file and who changed it', async () => {
    library.lie(path, { columns: {}, changedBy: 'Per Hansen' });
    await press();
    await run();
    const { last } = await see();
    expect(last?.found[0]).toMatchObject({
      ...{ kind: 'columns-differ', gravity: 'break', count: 1, file: pdf },
      detail: { changedBy: 'Per Hansen' },
    });
    expect(last?.found[0]?.title).toBeTruthy();
  });

  it('misses a label only where one is expected', async () => {
    await press();
    await run();
    const kinds = async () => (await see()).last?.found.map(({ kind }) => kind) ?? [];
    expect(await kinds()).toContain('not-labelled-yet');
    expect(await kinds()).not.toContain('label-missing');
    await town.tx((tx) =>
      tx.archiveChecks.saveRules({ ...usualCheckRules, expectedLabel: 'Bevares' }),
    );
    await press();
    app.itIs(addMinutes(start, 1));
    await run();
    expect(await kinds()).toContain('label-missing');
    expect(await kinds()).not.toContain('not-labelled-yet');
  });

  it('waits while SharePoint asks for it, and goes on', async () => {
    await press();
    library.refuseNext('list', {
      ...{ code: 'try-later', retryAfterSeconds: 30, throttled: true },
    });
    expect(await run()).toEqual({ outcome: 'again', afterSeconds: 30 });
    expect((await see()).running).not.toBeNull();
    expect(await run()).toEqual({ outcome: 'done' });
    expect((await see()).last).toMatchObject({ same: 2 });
  });

  it('is nobody else’s to see or to begin', async () => {
    for (const who of ['planner', 'facilitator'] as const) {
      const by = town.by(who);
      expect(await startArchiveCheck(deps)(by)).toMatchObject({ refused: true });
      expect(await seeArchiveCheck(deps)(by)).toMatchObject({ refused: true });
    }
    expect(await waiting()).toEqual([]);
  });

  const command = (depth: 'stored' | 'remote', resume = false) =>
    town.tx((tx) => {
      const [id, holder] = [app.deps.ids.next(), app.deps.ids.next()];
      const wish = { id, holder, startedBy: null, origin: 'command' as const, depth, resume };
      return beginCheck(tx, wish, app.deps.clock.now());
    });

  it('is not gone on with by one that looks at less, which would say of the rest what was not looked at', async () => {
    const left = await command('remote');
    app.itIs(addMinutes(start, 60));
    const other = await command('stored', true);
    expect(other.refused || left.refused || other.value.id === left.value.id).toBe(false);
    app.itIs(addMinutes(start, 120));
    const again = await command('stored', true);
    expect(!again.refused && !other.refused && again.value.id === other.value.id).toBe(true);
  });

  it('of the week is held up neither by what a command looked at without SharePoint, nor by one that was left', async () => {
    app.itIs(addMinutes(start, week));
    const nightly = await command('stored');
    if (nightly.refused) throw new Error('nobody else is at one');
    await town.tx((tx) => tx.archiveChecks.end(nightly.value.id, 'done', app.deps.clock.now()));
    await command('stored');
    app.itIs(addMinutes(start, week + 60));
    await sweep(deps)(town.scope);
    expect(await waiting()).toEqual([]);
    app.itIs(addMinutes(start, week + 25 * 60));
    await sweep(deps)(town.scope);
    expect(await waiting()).toHaveLength(1);
  });

  it('runs by itself once a week, unless the clerk has chosen otherwise', async () => {
    await sweep(deps)(town.scope);
    expect(await waiting()).toEqual([]);
    app.itIs(addMinutes(start, week));
    await town.tx((tx) => tx.archiveChecks.saveRules({ ...usualCheckRules, isWeekly: false }));
    await sweep(deps)(town.scope);
    expect(await waiting()).toEqual([]);
    await town.tx((tx) => tx.archiveChecks.saveRules(usualCheckRules));
    await sweep(deps)(town.scope);
    expect(await waiting()).toHaveLength(1);
    await run();
    expect((await see()).last).toMatchObject({ origin: 'weekly', startedBy: null });
  });

  it('runs on the day and hour that the clerk has chosen, which the audit log tells of', async () => {
    // Thursday at seven in the evening, in Oslo.
    const rules = { ...usualCheckRules, weekday: 4, hour: 19, expectedLabel: 'Bevares' };
    expect(await keepCheckRules(deps)(town.by('clerk'), rules)).toEqual({
      ...{ refused: false, value: null },
    });
    expect((await see()).rules).toEqual(rules);
    expect(await town.audit()).toContain('archive-check-rules-changed');
    app.itIs(at('2026-12-03T17:59:00.000Z'));
    await sweep(deps)(town.scope);
    expect(await waiting()).toEqual([]);
    app.itIs(at('2026-12-03T18:00:00.000Z'));
    await sweep(deps)(town.scope);
    expect(await waiting()).toHaveLength(1);
    await run();
    expect((await see()).last?.found.map(({ kind }) => kind)).toContain('label-missing');
    app.itIs(at('2026-12-10T17:59:00.000Z'));
    await sweep(deps)(town.scope);
    expect((await see()).running).toBeNull();
  });

  it('has its day and label chosen by nobody else', async () => {
    for (const who of ['planner', 'facilitator', 'administrator'] as const)
      expect(await keepCheckRules(deps)(town.by(who), usualCheckRules)).toEqual({
        ...{ refused: true, refusal: { code: 'not-allowed', action: 'run-archive' } },
      });
    expect(await town.audit()).not.toContain('archive-check-rules-changed');
  });
});
