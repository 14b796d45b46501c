import { describe, expect, it } from 'vitest';
import { addressOfPath } from '../../../src/adapters/graph/library-path.ts';
import {
  missingOn,
  recordColumns,
  recordFileName,
  recordFolder,
} from '../../../src/core/records/describe-record.ts';
import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aRecordFile } from '../../support/builders/a-record-file.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const archivedAt = at('2026-11-19T19:05:00.000Z');
const pdf = aRecordFile();
const record = { id: uuid(800), title: 'Kommunestyret 09/2026: Verksted 1' };

describe('where a record lies in the library', () => {
  it('says date, body, number, kind and version', () => {
    expect(recordFileName(aProtocol(), 1, 'pdf')).toBe('2026-11-19_KS_09-2026_Moetebok_v1.pdf');
    expect(recordFileName(aProtocol(), 2, 'json')).toBe('2026-11-19_KS_09-2026_Moetebok_v2.json');
  });

  it('goes by the day and year in Oslo', () => {
    const newYear = aProtocol({ startedAt: at('2026-12-31T23:30:00.000Z') });
    expect(recordFileName(newYear, 1, 'pdf')).toMatch(/^2027-01-01_/);
    expect(recordFolder(newYear)).toBe('2027/KS');
  });

  it.each([
    'Hva "mener" <du>? *: |',
    '../../restricted/hemmelig',
    'CON',
    '~$midlertidig',
    'slutter på punktum.',
    'æøå ŋ 👩‍⚖️',
    'linje\nskift\u0000',
    'x'.repeat(5000),
    '   ',
  ])('is legal in SharePoint, short and ASCII, whatever the meeting is called: %j', (title) => {
    const hostile = aProtocol({
      title,
      purpose: title,
      process: title,
      place: title,
      body: { name: title, abbreviation: 'KS' },
    });
    const path = `${recordFolder(hostile)}/${recordFileName(hostile, 1, 'pdf')}`;
    expect(path).toBe('2026/KS/2026-11-19_KS_09-2026_Moetebok_v1.pdf');
    expect(addressOfPath(path)).toBe(path);
  });

  it('names no person and no party', () => {
    const name = recordFileName(aProtocol(), 1, 'pdf');
    for (const { name: person, party } of [...aProtocol().present, ...aProtocol().absent])
      for (const part of [...person.split(' '), party]) expect(name).not.toContain(part);
  });
});

describe('the columns of an archived file', () => {
  const columns = recordColumns(record, pdf, aProtocol(), 1, archivedAt);

  it('say what it is, by the names that the library has', () => {
    expect(columns).toEqual({
      NoarkSystemID: uuid(801),
      RegistreringsID: uuid(800),
      Utvalg: 'Kommunestyret',
      Moetenummer: '09/2026',
      Moetedato: '2026-11-19',
      Moetesakstype: 'annet',
      Dokumenttype: 'Møtebok',
      Dokumentstatus: 'Dokumentet er ferdigstilt',
      TilknyttetSom: 'Hoveddokument',
      Variantformat: 'Arkivformat',
      Versjon: '1',
      Tilgangsrestriksjon: 'Åpen',
      Skjermingshjemmel: '',
      OffentligTittel: 'Kommunestyret 09/2026: Verksted 1',
      OffentlighetsvurdertDato: '2026-11-05',
      SHA256: 'ab'.repeat(32),
      PronomFormat: 'fmt/476',
      ArkivertDato: '2026-11-19T19:05:00.000Z',
      ArkivStatus: 'Arkivert',
      Malform: 'nb',
    });
    const known = archiveColumns.map((column) => column.name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(columns)));
    for (const { name, choices } of archiveColumns)
      if (choices.length > 0) expect(choices, name).toContain(columns[name]);
  });

  it('make the JSON an attachment in production format', () => {
    const json = { ...pdf, mediaType: 'application/json', pronomFormat: 'fmt/817' } as const;
    expect(recordColumns(record, json, aProtocol(), 1, archivedAt)).toMatchObject({
      TilknyttetSom: 'Vedlegg',
      Variantformat: 'Produksjonsformat',
      PronomFormat: 'fmt/817',
    });
  });

  it('of a closed meeting name the basis, and do not tell in the public title what it was about', () => {
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'KS 41/26' } as const;
    expect(recordColumns(record, pdf, aProtocol({ openness }), 1, archivedAt)).toMatchObject({
      Tilgangsrestriksjon: 'Unntatt offentlighet',
      Skjermingshjemmel: 'offl. § 23',
      OffentligTittel: 'Kommunestyret 09/2026',
    });
  });
});

describe('what is missing on archived files', () => {
  const labelled = { ...pdf, retentionLabel: 'Bevares' };

  it('is the retention label when one of them has none', () => {
    expect(missingOn([labelled, pdf])).toEqual(['retention-label']);
  });

  it('is the lock when all have a label, and it locks one of them not', () => {
    const locked = { ...labelled, isLocked: true };
    expect(missingOn([locked, labelled])).toEqual(['record-lock']);
  });

  it('is nothing when all are locked by one', () => {
    const locked = { ...labelled, isLocked: true };
    expect(missingOn([locked, locked])).toEqual([]);
  });
});
