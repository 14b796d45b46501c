import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../src/adapters/postgres/verify-audit-chain.ts';
import { archiveSource } from '../../../src/app/records/archive-source.ts';
import { readCases } from '../../../src/app/handover/read-cases.ts';
import { readPost } from '../../../src/app/handover/read-post.ts';
import { makeRecords } from '../../../src/app/records/make-records.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import type { ArchiveRecord } from '../../../src/core/records/record.ts';
import { usualTimelineSetting } from '../../../src/core/processes/timeline-setting.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, anAnswer, anOpenPoll, pollDeadline } from '../../support/builders/a-poll.ts';
import { anAuditHead } from '../../support/builders/an-audit-head.ts';
import { aHandover } from '../../support/builders/a-handover.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { faultsInContent } from '../../support/faults-by-schema.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(addMinutes(pollDeadline, 60));
});
const days = (count: number) => addMinutes(pollDeadline, count * 24 * 60);
const make = async (now: Instant) => {
  app.itIs(now);
  await makeRecords(app.deps)(town.scope);
};
const pollVersions = () =>
  town.tx((tx) => tx.recordSources.versionsOf({ kind: 'poll', pollId: ids.poll }));
/** Archives whatever waits, as the queue does. What lies beside each document is as its published schema says. */
const archiveAll = async (): Promise<readonly ArchiveRecord[]> => {
  for (const { name, key } of await town.jobs())
    if (name === 'archive-source') await archiveSource(app.deps)(town.scope, key);
  const records = await town.tx((tx) => tx.records.all());
  for (const { id, mediaType } of records.flatMap(({ files }) => files)) {
    if (mediaType !== 'application/json') continue;
    const bytes = await town.tx((tx) => tx.records.content(id));
    const content = JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as { schema: string };
    expect(faultsInContent(content)).toEqual([]);
  }
  return records;
};
const writtenIn = async (records: readonly ArchiveRecord[]) => {
  const texts: string[] = [];
  for (const { files } of records)
    for (const { id } of files) {
      const bytes = await town.tx((tx) => tx.records.content(id));
      texts.push(Buffer.from(bytes ?? []).toString('utf8'));
    }
  return texts.join('\n');
};
/** Outside any meeting: three answer for the north, one for the south. */
async function aPollIsClosed(overrides: Partial<Poll> = {}): Promise<void> {
  const own = { roundId: null, audience: wholeBody(ids.body), ...overrides };
  await town.tx(async (tx) => {
    await tx.polls.save(anOpenPoll({ ...own, outcomeNote: '', version: 1 }));
    const given = [ids.chair, ids.ola, ids.kari, ids.per].map((personId, at) => ({
      ...{ pollId: ids.poll, personId, answeredAt: pollDeadline, revision: 1 },
      choices: anAnswer(at < 3 ? ids.north : ids.south, { [ids.housing]: 100 }),
    }));
    await tx.polls.saveAnswers(ids.poll, given, {
      options: { [ids.north]: 3, [ids.south]: 1, [ids.housing]: 400 },
      answered: 4,
    });
    await tx.polls.save(aClosedPoll({ ...own, version: 2 }));
  });
}
const noteIs = (outcomeNote: string, version: number, overrides: Partial<Poll> = {}) =>
  town.tx((tx) =>
    tx.polls.save(aClosedPoll({ roundId: null, ...overrides, outcomeNote, version })),
  );

describe('a poll outside meetings', () => {
  it('leaves a record when its outcome note is published, with what was asked, of whom and how it was used', async () => {
    await aPollIsClosed();
    await make(days(1));
    expect(await pollVersions()).toEqual([]);
    await noteIs('Vi skriver om nord.', 3);
    await make(days(2));
    await make(days(2));
    expect(await pollVersions()).toMatchObject([
      {
        version: 1,
        content: {
          ...{ schema: 'radslag.poll.v1', title: 'Retning for veksten', whom: 'Kommunestyret' },
          ...{ answered: 4, eligible: 4, visibility: 'sums', isAdvice: true, reason: null },
          outcomeNote: 'Vi skriver om nord.',
          questions: [{ options: [{ value: 3 }, { value: 1 }] }, {}],
        },
      },
    ]);
    const records = await archiveAll();
    expect(records).toMatchObject([
      {
        subject: { kind: 'poll', pollId: ids.poll },
        library: 'open',
        state: { status: 'archived' },
      },
    ]);
    expect(records[0]?.files.map(({ name }) => name)).toEqual(
      ['pdf', 'json'].map((end): unknown =>
        expect.stringMatching(`_KS_Sporring_[0-9a-f]{12}_v1\\.${end}$`),
      ),
    );
  });

  it('leaves its results alone after the municipality’s days, and a new version when the note comes', async () => {
    await town.tx((tx) =>
      tx.timelines.saveSetting({ ...usualTimelineSetting, pollRecordDays: 10, version: 1 }),
    );
    await aPollIsClosed();
    await make(days(9));
    expect(await pollVersions()).toEqual([]);
    await make(days(11));
    expect(await pollVersions()).toMatchObject([{ content: { outcomeNote: '' } }]);
    await noteIs('Vi skriver om nord.', 3);
    await make(days(12));
    expect(await pollVersions()).toMatchObject([
      {},
      {
        version: 2,
        content: { outcomeNote: 'Vi skriver om nord.', reason: 'outcome-note-written' },
      },
    ]);
  });

  it('leaves none of a meeting’s own, which stands in the minutes', async () => {
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound());
      await tx.polls.save(aClosedPoll({ roundId: ids.round, outcomeNote: 'Takk.', version: 1 }));
    });
    await make(days(60));
    expect(await pollVersions()).toEqual([]);
  });

  it('names nobody, also where it is by name', async () => {
    await aPollIsClosed({ visibility: 'named' });
    await noteIs('Takk.', 3, { visibility: 'named' });
    await make(days(1));
    const written = await writtenIn(await archiveAll());
    const names = await town.tx((tx) => tx.people.names([ids.ola, ids.kari, ids.per, ids.chair]));
    for (const [id, name] of names) {
      expect(written).not.toContain(name);
      expect(written).not.toContain(id);
    }
  });

  it('that is anonymous waits until its answers are opened and its key is gone', async () => {
    const sealed = (state: 'sealed' | 'destroyed'): Partial<Poll> => ({
      visibility: 'anonymous',
      anonymousUse: 'climate',
      resultsWhen: 'at-close',
      seal: { keyId: uuid(31), publicKey: 'abc', state },
    });
    await town.tx(async (tx) => {
      await tx.polls.save(anOpenPoll({ roundId: null, ...sealed('sealed'), version: 1 }));
      const note = { roundId: null, outcomeNote: 'Takk.' };
      await tx.polls.save(aClosedPoll({ ...note, ...sealed('sealed'), version: 2 }));
    });
    await make(days(40));
    expect(await pollVersions()).toEqual([]);
    await noteIs('Takk.', 3, sealed('destroyed'));
    await make(days(40));
    expect(await pollVersions()).toMatchObject([
      { content: { answered: 0, questions: [{ options: [] }, { options: [] }] } },
    ]);
  });

  it('that is closed to the public lets no word of itself into the open library', async () => {
    const openness = { kind: 'closed', basis: 'Offentleglova § 23', decision: 'Vernet' } as const;
    const title = 'Hemmelig tomtekjøp';
    await aPollIsClosed({ openness, title });
    await noteIs('Ordføreren forhandler.', 3, { openness, title });
    await make(days(1));
    const records = await archiveAll();
    expect(records.map(({ library }) => library).toSorted()).toEqual(['open', 'restricted']);
    const open = records.filter(({ library }) => library === 'open');
    const written = (await writtenIn(open)) + JSON.stringify(open);
    for (const word of [title, 'tomtekjøp', 'forhandler', 'Vernet', 'Nord', 'brukes når'])
      expect(written).not.toContain(word);
    expect(written).toContain('Offentleglova § 23');
  });
});

describe('a phase', () => {
  const closeIt = (closedAt: Instant | null, version: number) =>
    town.tx(async (tx) => {
      const process = await tx.processes.forChange(ids.process);
      if (!process) throw new Error('the town has a process');
      const phases = process.phases.map((phase) => ({
        ...phase,
        ...{ closedAt, openedAt: days(-30), deadlines: ['plan-hearing' as const] },
        version: phase.version + version,
      }));
      await tx.processes.save({ ...process, phases, version: process.version + 1 });
    });
  const versions = () =>
    town.tx((tx) => tx.recordSources.versionsOf({ kind: 'phase', phaseId: ids.phase }));

  it('that is closed leaves a record with its dates, deadlines, polls and references', async () => {
    await aPollIsClosed();
    await noteIs('Vi skriver om nord.', 3);
    await closeIt(days(1), 1);
    await make(days(2));
    expect(await versions()).toMatchObject([
      {
        version: 1,
        content: {
          ...{ schema: 'radslag.phase.v1', closedAt: days(1), openedAt: days(-30) },
          deadlines: [{ rule: 'Høring av planforslag', paragraph: 'pbl § 11-14' }],
          polls: [
            {
              ...{ title: 'Retning for veksten', outcomeNote: 'Vi skriver om nord.', answered: 4 },
              record: {
                fileName: expect.stringMatching(/Sporring_[0-9a-f]{12}_v1\.pdf$/) as unknown,
              },
            },
          ],
          reopened: null,
        },
      },
    ]);
    const records = await archiveAll();
    expect(records.map(({ subject, state }) => [subject.kind, state.status]).toSorted()).toEqual(
      expect.arrayContaining([['phase', 'archived']]),
    );
  });

  it('that is reopened and closed again leaves a new version with why and when', async () => {
    await closeIt(days(1), 1);
    await make(days(2));
    await town.tx((tx) =>
      tx.timelines.addEvent({
        ...{ id: uuid(940), processId: ids.process, phaseId: ids.phase, kind: 'reopened' },
        ...{ at: days(3), personId: ids.planner, reason: 'Vi glemte skolene.' },
        details: { unmet: [] },
      }),
    );
    await closeIt(null, 1);
    await make(days(4));
    expect(await versions()).toHaveLength(1);
    await closeIt(days(5), 1);
    await make(days(6));
    await make(days(6));
    expect(await versions()).toMatchObject([
      { content: { reopened: null } },
      { version: 2, content: { reopened: { at: days(3), reason: 'Vi glemte skolene.' } } },
    ]);
  });

  it('gets another version when a poll of it leaves its record afterwards', async () => {
    await aPollIsClosed();
    await closeIt(days(1), 1);
    await make(days(2));
    await noteIs('Vi skriver om nord.', 3);
    await make(days(3));
    expect(await versions()).toMatchObject([
      { content: { isSupplemented: false, polls: [{ outcomeNote: '', record: null }] } },
      { content: { isSupplemented: true, polls: [{ outcomeNote: 'Vi skriver om nord.' }] } },
    ]);
  });

  it('stands once in a handover, in its newest version, and so does its poll', async () => {
    await aPollIsClosed();
    await closeIt(days(1), 1);
    await make(days(2));
    await noteIs('Vi skriver om nord.', 3);
    await make(days(3));
    await make(days(40));
    const [, newest] = await versions();
    const handover = aHandover();
    const read = await town.tx(async (tx) => {
      const { cases, lines } = await readCases(tx, handover);
      const phase = lines.find(({ kind }) => kind === 'phase');
      const [handed] = cases;
      if (!phase || !handed) throw new Error('the case has a phase');
      return { lines, post: await readPost(tx, handover, handed, phase) };
    });
    const { lines, post } = read;
    expect(lines.map(({ kind }) => kind).toSorted()).toEqual(['course', 'phase', 'poll']);
    expect(lines.find(({ kind }) => kind === 'phase')?.sourceId).toBe(newest?.id);
    expect(post).toMatchObject({ value: { documentKind: 'Fase i prosess', screening: null } });
  });

  it('tells nobody the words of an open poll that are screened in the minutes of some meeting, as the public pages do not', async () => {
    const title = 'Bør kommunen kjøpe Bjørkelunden?';
    await aPollIsClosed({ title });
    await noteIs('Vi venter.', 3, { title });
    const law = { code: 'offl-23', restriction: 'Unntatt', basis: 'offl. § 23' };
    const mark = { ...law, id: uuid(941), passage: 'summary:0', words: 'Bjørkelunden' };
    await town.tx(async (tx) => {
      // Of another phase: no meeting of this one has anything screened.
      await tx.rounds.save(aClosedRound({ id: uuid(942), version: 1 }));
      await tx.protocols.save({
        ...{ id: uuid(943), roundId: uuid(942), version: 1, assembledAt: days(0) },
        content: aProtocol({ schema: 'radslag.protocol.v4', summary: 'Om Bjørkelunden.', screening: [{ ...mark, place: { start: 3, end: 15 } }] }),
      });
    });
    await closeIt(days(1), 1);
    await make(days(2));
    const [phase] = await versions();
    expect(phase).toMatchObject({
      content: { openness: { kind: 'closed', basis: 'offl. § 23' }, polls: [{ openness: { kind: 'closed', basis: 'offl. § 23' } }] },
    });
    const records = (await archiveAll()).filter(({ subject, library }) => subject.kind === 'phase' && library === 'open');
    expect(records.length).toBeGreaterThan(0);
    expect((await writtenIn(records)) + JSON.stringify(records)).not.toContain('Bjørkelunden');
  }); // prettier-ignore

  it('with a closed poll goes whole to the restricted library, and without a word of it to the open one', async () => {
    const openness = { kind: 'closed', basis: 'Offentleglova § 23', decision: 'Vernet' } as const;
    const title = 'Hemmelig tomtekjøp';
    await aPollIsClosed({ openness, title });
    await noteIs('Ordføreren forhandler.', 3, { openness, title });
    await closeIt(days(1), 1);
    await make(days(2));
    const records = await archiveAll();
    const open = records.filter(({ library }) => library === 'open');
    const written = (await writtenIn(open)) + JSON.stringify(open);
    for (const word of ['tomtekjøp', 'forhandler', 'Vernet']) expect(written).not.toContain(word);
    const restricted = records.filter(({ library }) => library === 'restricted');
    expect(await writtenIn(restricted)).toContain('forhandler');
  });
});

describe('the audit log’s daily head', () => {
  const say = (now: Instant) =>
    town.tx((tx) =>
      tx.audit.append(
        { kind: 'person', personId: ids.ola },
        { type: 'round-closed', subject: ids.round },
        now,
      ),
    );
  const heads = () =>
    town.tx(async (tx) =>
      (await tx.records.all()).filter((one) => one.subject.kind === 'audit-head'),
    );

  it('is one record for each day on which the log grew, restricted, without a person', async () => {
    await say(days(1));
    await say(days(1));
    await say(days(3));
    await make(days(3));
    await archiveAll();
    const [first, ...more] = await heads();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ library: 'restricted', state: { status: 'archived' } });
    const written = await writtenIn(first ? [first] : []);
    expect(written).not.toContain(ids.ola);
    expect(written).toContain('round-closed');
    await make(days(4));
    await archiveAll();
    expect(await heads()).toHaveLength(2);
  });

  it('is not made of the archiving of an earlier head alone, which would go on for ever', async () => {
    await say(days(1));
    for (const day of [2, 3, 4, 5]) {
      await make(days(day));
      await archiveAll();
    }
    expect(await heads()).toHaveLength(1);
  });

  it('is held against the chain: rows that are not those of the head are found', async () => {
    await say(days(1));
    await make(days(2));
    expect(await verifyAuditChain(app.pool, town.scope)).toMatchObject({ intact: true });
    await town.tx((tx) =>
      tx.recordSources.save({
        ...{ id: uuid(941), version: 1, madeAt: days(2) },
        subject: { kind: 'audit-head', day: '2026-11-20' as never },
        content: anAuditHead({ firstSequence: 1, lastSequence: 1, headHash: 'ef'.repeat(32) }),
      }),
    );
    expect(await verifyAuditChain(app.pool, town.scope)).toEqual({
      ...{ intact: false, sequence: 1, reason: 'anchor-differs' },
    });
  });

  it('holds the hash of the day’s last row, and the rows follow each other from day to day', async () => {
    await say(days(1));
    await say(days(2));
    await make(days(3));
    const all = await town.tx(async (tx) => {
      const rows = await tx.audit.ofType('round-closed');
      const contents = await Promise.all(
        [1, 2].map(async (day) => {
          const on = days(day).slice(0, 10) as never;
          return (await tx.recordSources.versionsOf({ kind: 'audit-head', day: on }))[0]?.content;
        }),
      );
      return { rows, contents };
    });
    expect(all.contents).toMatchObject(
      all.rows.map(({ sequence, hash }) => ({
        ...{ firstSequence: sequence, lastSequence: sequence, headHash: hash },
        counts: [{ type: 'round-closed', count: 1 }],
      })),
    );
  });
});
