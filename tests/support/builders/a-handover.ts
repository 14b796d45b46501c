import { namedId } from '../../../src/adapters/system/named-id.ts';
import type { HandedCase } from '../../../src/core/handover/case-folder.ts';
import { handoverOf } from '../../../src/core/handover/handover-term.ts';
import type { Handover } from '../../../src/core/handover/handover-term.ts';
import type { HandedMeeting } from '../../../src/core/handover/meeting-folder.ts';
import type { XmlElement } from '../../../src/core/handover/xml-element.ts';
import type { ArchiveRecord } from '../../../src/core/records/record.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aMunicipality } from '../a-municipality.ts';
import { aProcess } from './a-process.ts';
import { aProtocol } from './a-protocol.ts';
import { aRecordFile } from './a-record-file.ts';
import { aClosedRound } from './a-round.ts';
import { ids, uuid } from './ids.ts';
import { at, on } from './instants.ts';

export const aTermOf = { id: ids.term, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') };

export function aHandover(now: Instant = at('2027-11-01T08:00:00.000Z')): Handover {
  return handoverOf(aMunicipality(), aTermOf, now, namedId);
}

export function aHandedCase(overrides: Partial<HandedCase> = {}): HandedCase {
  return {
    ...{ process: aProcess(), year: 2026, number: 1, responsible: 'Petra Planlegger' },
    createdAt: at('2026-10-01T08:00:00.000Z'),
    ...overrides,
  };
}

export function anArchivedRecord(overrides: Partial<ArchiveRecord> = {}): ArchiveRecord {
  const pdf = aRecordFile();
  const json = aRecordFile({
    ...{ id: uuid(802), name: pdf.name.replace('.pdf', '.json') },
    ...{ mediaType: 'application/json', pronomFormat: 'fmt/817' },
  });
  return {
    ...{ id: uuid(800), sourceId: uuid(803), library: 'open' },
    subject: { kind: 'protocol', roundId: ids.round },
    ...{ title: 'Kommunestyret 09/2026: Verksted 1', attempts: 0, files: [pdf, json] },
    createdAt: at('2026-11-19T19:00:00.000Z'),
    state: {
      status: 'archived',
      ...{ archivedAt: at('2026-11-19T19:05:00.000Z'), checkedAt: at('2026-11-19T19:05:00.000Z') },
    },
    ...overrides,
  };
}

export function aHandedMeeting(overrides: Partial<HandedMeeting> = {}): HandedMeeting {
  const round = aClosedRound();
  const protocol = {
    ...{ id: uuid(803), roundId: round.id, version: 1, content: aProtocol() },
    assembledAt: at('2026-11-19T19:00:00.000Z'),
  };
  return {
    ...{ round, body: { name: 'Kommunestyret', abbreviation: 'KS' }, organiser: 'Fredrik' },
    createdAt: at('2026-10-20T08:00:00.000Z'),
    processId: ids.process,
    protocols: new Map([[protocol.id, protocol]]),
    records: [anArchivedRecord()],
    ...overrides,
  };
}

/** Every element in a tree, itself first. */
export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...(typeof root.content === 'string' ? [] : root.content.flatMap(everyElement))];
}

/** The texts of the elements of one name. */
export function textsOf(root: XmlElement, name: string): readonly string[] {
  return everyElement(root).flatMap((one) =>
    one.name === name && typeof one.content === 'string' ? [one.content] : [],
  );
}
