import { describe, expect, it } from 'vitest';
import { meetingFolder } from '../../../src/core/handover/meeting-folder.ts';
import type { ArchiveRecord } from '../../../src/core/records/record.ts';
import {
  aHandedMeeting,
  aHandover,
  anArchivedRecord,
  everyElement,
  textsOf,
} from '../../support/builders/a-handover.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aRecordFile } from '../../support/builders/a-record-file.ts';
import { aClosedRound, aPublishedRound, roundStates } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { chanceFrom } from '../../support/chance.ts';

const handover = aHandover();
const closed = { kind: 'closed', basis: 'offl. § 23', decision: 'Sak 41/26' } as const;

describe('a meeting as a folder', () => {
  it('holds every record and every file exactly once, however many there are', () => {
    const seed = 20261128;
    const { below } = chanceFrom(seed);
    for (let round = 0; round < 200; round += 1) {
      let id = 10_000;
      const records = Array.from({ length: below(6) }, (_, n): ArchiveRecord => {
        const files = Array.from({ length: 1 + below(4) }, () => {
          id += 1;
          return aRecordFile({ id: uuid(id), name: `fil-${id}.pdf` });
        });
        const library = below(2) === 0 ? 'open' : 'restricted';
        return anArchivedRecord({ id: uuid(n), sourceId: uuid(700 + below(3)), library, files });
      });
      const openness = below(2) === 0 ? closed : ({ kind: 'open' } as const);
      const meeting = aHandedMeeting({ round: aClosedRound({ openness }), records });
      const folder = meetingFolder(handover, meeting);
      const systemIds = textsOf(folder, 'systemID');
      expect(new Set(systemIds).size, `seed ${seed}`).toBe(systemIds.length);
      for (const record of records) {
        expect(systemIds, `seed ${seed}`).toContain(record.id);
        for (const file of record.files) expect(systemIds, `seed ${seed}`).toContain(file.id);
      }
      const paths = textsOf(folder, 'referanseDokumentfil');
      expect(paths.toSorted(), `seed ${seed}`).toEqual(
        records.flatMap(({ files }) => files.map(({ name }) => `dokumenter/2026/${name}`)).toSorted(), // prettier-ignore
      );
      // One main document per registration, and nothing that is empty.
      const mains = textsOf(folder, 'tilknyttetRegistreringSom');
      expect(mains.filter((text) => text === 'Hoveddokument')).toHaveLength(records.length);
      expect(everyElement(folder).filter(({ content }) => content.length === 0)).toEqual([]);
    }
  });

  it('tells the versions of its minutes, and who was there by the newest', () => {
    const [first, second] = [uuid(803), uuid(804)];
    const made = { roundId: ids.round, assembledAt: at('2026-11-19T19:00:00.000Z') };
    const newer = aProtocol({
      present: [{ name: 'Per Østby', party: 'Landlista', function: 'member', deputyFor: null }],
    });
    const file = aRecordFile({ id: uuid(812), name: '2026-11-19_KS_09-2026_Moetebok_v2.pdf' });
    const folder = meetingFolder(
      handover,
      aHandedMeeting({
        protocols: new Map([
          [first, { ...made, id: first, version: 1, content: aProtocol() }],
          [second, { ...made, id: second, version: 2, content: newer }],
        ]),
        records: [
          anArchivedRecord(),
          anArchivedRecord({ id: uuid(810), sourceId: second, files: [file] }),
        ],
      }),
    );
    expect(textsOf(folder, 'versjonsnummer')).toEqual(['1', '1', '2']);
    expect(textsOf(folder, 'moetedeltakerNavn')).toEqual(['Per Østby']);
  });

  it('names the archive’s own formats, and of a closed meeting which variant is screened', () => {
    expect(textsOf(meetingFolder(handover, aHandedMeeting()), 'variantformat')).toEqual([
      'Arkivformat',
      'Produksjonsformat',
    ]);
    const variant = 'Dokument hvor deler av innholdet er skjermet';
    const folder = meetingFolder(
      handover,
      aHandedMeeting({ round: aClosedRound({ openness: closed, title: 'Om grunneieren' }) }),
    );
    expect(textsOf(folder, 'variantformat')).toEqual([variant, variant]);
    expect(new Set(textsOf(folder, 'offentligTittel'))).toEqual(new Set(['Kommunestyret 09/2026']));
    expect(textsOf(folder, 'skjermingshjemmel')).toEqual(['offl. § 23']);
  });

  it('screens minutes of an open meeting that lie whole in the restricted library alone', () => {
    const whole = anArchivedRecord({ id: uuid(820), library: 'restricted' });
    const folder = meetingFolder(
      handover,
      aHandedMeeting({ records: [whole, anArchivedRecord()] }),
    );
    expect(textsOf(folder, 'variantformat')).toEqual([
      ...['Arkivformat', 'Produksjonsformat'],
      ...Array<string>(2).fill('Dokument hvor deler av innholdet er skjermet'),
    ]);
    expect(textsOf(folder, 'skjermingDokument')).toHaveLength(3);
    expect(textsOf(folder, 'referanseTilMoeteregistrering')).toEqual([uuid(800), uuid(820)]);
  });

  it('has the reason of one that was called off, and no registration', () => {
    const round = { ...aPublishedRound(), state: roundStates.cancelled };
    const folder = meetingFolder(handover, aHandedMeeting({ round, records: [], protocols: new Map() })); // prettier-ignore
    expect(textsOf(folder, 'merknadstekst')).toEqual(['Møtet ble avlyst: Salen er oppusset.']);
    expect(everyElement(folder).some(({ name }) => name === 'registrering')).toBe(false);
    // Made and ended in that order, also where the first was written down late.
    const late = aHandedMeeting({ round, createdAt: at('2026-12-01T08:00:00.000Z') });
    const dates = meetingFolder(handover, { ...late, records: [] });
    expect(textsOf(dates, 'opprettetDato')).toEqual(textsOf(dates, 'avsluttetDato'));
  });
});
