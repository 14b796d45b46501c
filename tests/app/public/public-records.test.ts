import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  readPublicPollFile,
  readPublicProcessFile,
} from '../../../src/app/public/read-public-file.ts';
import { seePublicPoll } from '../../../src/app/public/see-public-polls.ts';
import { seePublicProcess } from '../../../src/app/public/see-public-processes.ts';
import { archiveSource } from '../../../src/app/records/archive-source.ts';
import { makeRecords } from '../../../src/app/records/make-records.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, pollDeadline } from '../../support/builders/a-poll.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(addMinutes(pollDeadline, 60));
});

const outcomeNote = 'Vi skriver om nord.';
const given = (overrides: Partial<Poll> = {}) =>
  town.tx((tx) => tx.polls.save(aClosedPoll({ roundId: null, outcomeNote, ...overrides })));
const archive = async (): Promise<void> => {
  await makeRecords(app.deps)(town.scope);
  for (const { name, key } of await town.jobs())
    if (name === 'archive-source') await archiveSource(app.deps)(town.scope, key);
};
/** Minutes of another meeting are frozen, in which these words are screened. */
const screened = (words: string) =>
  town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound({ id: uuid(560), ordinal: 2, meetingNumber: '12/2026' }));
    await tx.protocols.save({
      ...{ id: uuid(561), roundId: uuid(560), version: 1, assembledAt: pollDeadline },
      content: aProtocol({
        ...{ schema: 'radslag.protocol.v4', summary: words },
        screening: [
          {
            ...{ id: uuid(562), passage: 'summary:0', place: 'whole', words, code: 'offl-13' },
            ...{ restriction: 'Unntatt', basis: 'offl. § 13' },
          },
        ],
      }),
    });
  });
const poll = async () => (await seePublicPoll(app.deps)(town.scope, ids.poll))?.record;
const phase = async () =>
  (await seePublicProcess(app.deps)(town.scope, ids.process))?.phases[0]?.record;
const phaseIsClosed = () =>
  town.tx(async (tx) => {
    const process = await tx.processes.byId(ids.process);
    const was = process?.phases[0];
    if (!process || !was) throw new Error('the town has a process with a phase');
    const closed = aPhase({ ...was, closedAt: pollDeadline, version: was.version + 1 });
    await tx.processes.save(aProcess({ ...process, phases: [closed] }));
  });

describe('the record of a poll on its public page', () => {
  it('is there with its files, byte for byte, once it is archived', async () => {
    await given();
    expect(await poll()).toBeNull();
    await archive();
    const record = await poll();
    expect(record).toMatchObject({ version: 1 });
    expect(record?.files.map(({ mediaType }) => mediaType)).toEqual([
      'application/pdf',
      'application/json',
    ]);
    const read = readPublicPollFile(app.deps);
    for (const { id, sha256 } of record?.files ?? []) {
      const file = await read(town.scope, ids.poll, id);
      expect(file && app.deps.documents.sha256(file.bytes)).toBe(sha256);
      expect(await read(town.scope, uuid(999), id)).toBeNull();
      expect(await readPublicProcessFile(app.deps)(town.scope, ids.process, id)).toBeNull();
    }
    const other = await aTown(app);
    expect(await read(other.scope, ids.poll, record?.files[0]?.id ?? '')).toBeNull();
  });

  it('is the newest version alone', async () => {
    await given();
    await archive();
    const before = await poll();
    await given({ outcomeNote: 'Vi skriver om sør.', version: 2 });
    await archive();
    expect(await poll()).toMatchObject({ version: 2 });
    expect(await readPublicPollFile(app.deps)(town.scope, ids.poll, before?.files[0]?.id ?? '')).toBeNull(); // prettier-ignore
  });

  it('is taken away when words in it are screened in minutes afterwards', async () => {
    await given();
    await archive();
    const files = (await poll())?.files ?? [];
    expect(files).toHaveLength(2);
    await screened('nord');
    expect(await poll()).toBeNull();
    for (const { id } of files)
      expect(await readPublicPollFile(app.deps)(town.scope, ids.poll, id)).toBeNull();
  });

  it('is not there for a closed poll, whose public variant lies in the open library', async () => {
    await given({ openness: { kind: 'closed', basis: 'offl. § 23', decision: '' } });
    await archive();
    const records = await town.tx((tx) => tx.records.all());
    const files = records.flatMap((one) => one.files);
    expect(files).toHaveLength(4);
    for (const { id } of files)
      expect(await readPublicPollFile(app.deps)(town.scope, ids.poll, id)).toBeNull();
  });
});

describe('the record of a phase on the page of its process', () => {
  it('is there once it is archived', async () => {
    await given();
    await phaseIsClosed();
    await archive();
    const record = await phase();
    expect(record?.files).toHaveLength(2);
    const [pdf] = record?.files ?? [];
    const file = await readPublicProcessFile(app.deps)(town.scope, ids.process, pdf?.id ?? '');
    expect(file).toMatchObject({ mediaType: 'application/pdf', sha256: pdf?.sha256 });
    expect(await readPublicPollFile(app.deps)(town.scope, ids.poll, pdf?.id ?? '')).toBeNull();
  });

  it.each([
    ['words in it are screened', () => screened('nord')],
    [
      'it holds what a city government was asked',
      () =>
        town.tx((tx) =>
          tx.openness.saveMeetingRules({
            ...{ bodyId: ids.body, isCityGovernment: true, remoteAllowedBy: '' },
          }),
        ),
    ],
  ])('is not there when %s', async (_why, befalls) => {
    await given();
    await phaseIsClosed();
    await archive();
    const files = (await phase())?.files ?? [];
    expect(files).toHaveLength(2);
    await befalls();
    expect(await phase()).toBeNull();
    for (const { id } of files)
      expect(await readPublicProcessFile(app.deps)(town.scope, ids.process, id)).toBeNull();
  });
});
