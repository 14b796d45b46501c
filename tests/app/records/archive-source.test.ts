import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveSource } from '../../../src/app/records/archive-source.ts';
import { retryRecord } from '../../../src/app/records/retry-record.ts';
import { seeArchive, seeRecord } from '../../../src/app/records/see-archive.ts';
import { verifyRecords } from '../../../src/app/records/verify-records.ts';
import { sweep } from '../../../src/app/sweep.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anAuditHead } from '../../support/builders/an-audit-head.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
const madeAt = at('2026-11-20T00:30:00.000Z');
const subject = { kind: 'audit-head', day: on('2026-11-19') } as const;
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(madeAt);
  await town.tx((tx) =>
    tx.recordSources.save({ id: uuid(660), subject, version: 1, content: anAuditHead(), madeAt }),
  );
});
const archive = () => archiveSource(app.deps)(town.scope, uuid(660));
const records = () => town.tx((tx) => tx.records.all());
const jobs = async () => (await town.jobs()).map((job) => `${job.name} ${job.key}`);

describe('archiving what is no meeting', () => {
  it('puts it in its library under its own name, once, and says so in the chain', async () => {
    await archive();
    await archive();
    const [record, ...others] = await records();
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      ...{ subject, sourceId: uuid(660), library: 'restricted' },
      state: { status: 'archived' },
      files: [
        { name: '2026-11-19_Revisjonslogg_v1.pdf' },
        { name: '2026-11-19_Revisjonslogg_v1.json' },
      ],
    });
    const said = await town.tx((tx) => tx.audit.ofType('record-archived'));
    expect(said).toMatchObject([{ subject: record?.id, actor: 'system:archive-source' }]);
  });

  it('shows it at the desk with what it is and the day it is about, and no way to a meeting', async () => {
    await archive();
    expect(await seeArchive(app.deps)(town.by('clerk'))).toMatchObject({
      value: {
        records: [
          {
            ...{ subject: { kind: 'audit-head' }, day: '2026-11-19', body: '' },
            ...{ title: 'Revisjonslogg 19. november 2026', meetingStartsAt: null },
          },
        ],
        // Only minutes are counted as minutes.
        untouched: { count: 0, of: 0 },
      },
    });
    const recordId = (await records())[0]?.id ?? '';
    expect(await seeRecord(app.deps)(town.by('clerk'), recordId)).toMatchObject({
      value: { drafts: [], mayBeginVersion: false, publicAddress: null },
    });
  });

  it('is taken up again when the clerk asks, and by the sweep when its job was lost', async () => {
    app.deps.library.refuseNext('upload', { code: 'no-access' });
    await archive();
    const recordId = (await records())[0]?.id ?? '';
    expect(await retryRecord(app.deps)(town.by('clerk'), recordId)).toEqual({
      ...{ refused: false, value: null },
    });
    expect(await jobs()).toContain(`archive-source ${uuid(660)}`);
    await archive();
    expect((await records())[0]?.state.status).toBe('archived');
  });

  it('is found by the sweep when no record was made of it', async () => {
    app.itIs(addMinutes(madeAt, 16));
    await sweep(app.deps)(town.scope);
    expect(await jobs()).toContain(`archive-source ${uuid(660)}`);
  });

  it('is verified as minutes are: what is frozen, stored and said in the chain must agree', async () => {
    await archive();
    const { records, said } = await town.tx(async (tx) => ({
      records: await tx.records.page(null, 10),
      said: await tx.audit.ofType('record-archived'),
    }));
    const facts = new Map(said.map((entry) => [entry.subject, entry.facts]));
    const read: string[] = [];
    const note = (fileId: string): void => void read.push(fileId);
    expect(await verifyRecords(app.deps, town.scope, records, facts, note)).toEqual([]);
    expect(read).toHaveLength(2);
  });
});
