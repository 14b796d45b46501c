import { describe, expect, it } from 'vitest';
import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import type { ArchiveColumn } from '../../../src/core/record-library/archive-columns.ts';
import { recordColumns } from '../../../src/core/records/describe-record.ts';
import { screenedPhaseRecord } from '../../../src/core/records/phase-record.ts';
import type { PhaseRecord } from '../../../src/core/records/phase-record.ts';
import { screenedPollRecord } from '../../../src/core/records/poll-record.ts';
import type { PollRecord } from '../../../src/core/records/poll-record.ts';
import { recordTitle } from '../../../src/core/records/record-content.ts';
import type { RecordContent } from '../../../src/core/records/record-content.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aRecordFile } from '../../support/builders/a-record-file.ts';
import { anAuditHead } from '../../support/builders/an-audit-head.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const closedAt = at('2026-11-19T19:00:00.000Z');
const openness = { kind: 'closed', basis: 'Offentleglova § 23', decision: 'KS 41/26' } as const;
const shared = {
  language: 'nb',
  municipality: { name: 'Bærum', number: '3201' },
  process: 'Samfunnsdelen',
} as const;

const poll: PollRecord = {
  ...{ schema: 'radslag.poll.v1', ...shared, pollId: ids.poll, phase: 'Retning', title: 'Vekst' },
  ...{ body: { name: 'Kommunestyret', abbreviation: 'KS' }, purpose: '', whom: 'Alle' },
  ...{ eligible: 5, answered: 4, visibility: 'sums', resultsWhen: 'after-own-answer' },
  ...{ openness, opennessDecidedAt: null, openedAt: closedAt, closedAt, isLost: false },
  ...{ questions: [], outcomeNote: '', reviewOn: null, isAdvice: true, reason: null },
};
const days = { startsOn: on('2026-09-01'), endsOn: on('2026-11-30') };
const phase: PhaseRecord = {
  ...{ schema: 'radslag.phase.v1', ...shared, phaseId: ids.phase, title: 'Retning' },
  ...{ purpose: '', lead: 'politics', adopted: days, planned: days, openedAt: closedAt, closedAt },
  ...{ products: [], deadlines: [], openness, rounds: [], polls: [], checkIns: [] },
  ...{ directions: { openness, lines: [] }, reopened: null, isSupplemented: false },
};
const protocols = (['nb', 'nn', 'en'] as const).map((language) => aProtocol({ language }));
/** Names, title and purpose as long as can be written. */
const long = `Å${'🏛'.repeat(300)}`;
const contents: readonly (RecordContent | null)[] = [
  ...protocols,
  aProtocol({ title: long, openness: { ...openness, basis: long } }),
  aProtocol({ title: long, body: { name: long, abbreviation: 'KS' } }),
  ...[poll, screenedPollRecord(poll), phase, screenedPhaseRecord(phase), anAuditHead()],
];

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?Z$/u;
const date = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether SharePoint takes the value in a column that was made so, and offers it among the words to choose. Source: Graph's fieldValueSet and columnDefinition. */
function fits({ kind, choices }: ArchiveColumn, value: string): boolean {
  switch (kind) {
    case 'text':
      // Counted as SharePoint does: a sign beyond the basic plane is two.
      return value.length <= 255;
    case 'choice':
      return choices.includes(value);
    case 'date':
      return date.test(value) && !Number.isNaN(Date.parse(value));
    case 'dateTime':
      return dateTime.test(value) && !Number.isNaN(Date.parse(value));
  }
}

/** What does not fit among all that is sent of a record's two files. */
function misfits(content: RecordContent): readonly string[] {
  const record = { id: uuid(800), title: recordTitle(content) };
  const json = { mediaType: 'application/json', pronomFormat: 'fmt/817' } as const;
  return [aRecordFile(), { ...aRecordFile(), ...json }].flatMap((file) =>
    Object.entries(recordColumns(record, file, content, 1, closedAt)).flatMap(([name, value]) => {
      const column = archiveColumns.find((each) => each.name === name);
      if (!column) return [`${name} is not in the library`];
      return fits(column, value) ? [] : [`${name} (${column.kind}): ${value}`];
    }),
  );
}

describe('what is sent of a record', () => {
  it.each(contents)('fits the columns that its library was made with (%#)', (content) => {
    if (content === null) throw new Error('what is closed has a public variant');
    expect(misfits(content)).toEqual([]);
  });

  it('is of every kind of document that the library can be filtered by, and of no other', () => {
    const sent = contents.flatMap((content) =>
      content === null
        ? []
        : [recordColumns({ id: uuid(800), title: 'x' }, aRecordFile(), content, 1, closedAt)],
    );
    const offered = archiveColumns.find(({ name }) => name === 'Dokumenttype')?.choices;
    expect([...new Set(sent.map((columns) => columns['Dokumenttype']))]).toEqual(offered);
  });

  it('would be found out where it does not fit', () => {
    const column = (name: string): ArchiveColumn => {
      const found = archiveColumns.find((each) => each.name === name);
      if (!found) throw new Error(`no column ${name}`);
      return found;
    };
    expect(fits(column('Moetedato'), '19.11.2026')).toBe(false);
    expect(fits(column('ArkivertDato'), '2026-11-19')).toBe(false);
    expect(fits(column('Dokumenttype'), 'Notat')).toBe(false);
    expect(fits(column('Utvalg'), 'x'.repeat(256))).toBe(false);
  });
});
