import { describe, expect, it } from 'vitest';
import { meetingChanges, partChanges } from '../../../src/core/handover/change-log.ts';
import { findTerm, fullName, isOver } from '../../../src/core/handover/handover-term.ts';
import { textElement, xmlText } from '../../../src/core/handover/xml-element.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { oddText } from '../../support/a-term.ts';
import {
  aHandedMeeting,
  aHandover,
  anArchivedRecord,
  aTermOf,
  textsOf,
} from '../../support/builders/a-handover.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

describe('the term that is meant', () => {
  it('is named by its years, with a hyphen or a dash', () => {
    for (const asked of ['2023-2027', '2023–2027'])
      expect(findTerm([aTermOf], asked)).toMatchObject({ value: { term: aTermOf } });
    expect(findTerm([aTermOf], '2023')).toEqual({
      refused: true,
      refusal: { code: 'no-such-term', asked: '2023', terms: ['2023-2027'] },
    });
  });

  it('goes from midnight to midnight in Oslo', () => {
    const over = aHandover();
    expect([over.from, over.to]).toEqual(['2023-09-30T22:00:00.000Z', '2027-09-30T22:00:00.000Z']);
    expect(isOver(over)).toBe(true);
    expect(over.closedAt).toBe('2027-09-30T21:59:00.000Z');
    const now = at('2026-11-28T12:00:00.000Z');
    expect(isOver(aHandover(now))).toBe(false);
    expect(aHandover(now).closedAt).toBe(now);
  });
});

describe('whose archive it is', () => {
  it('is told by the full name, however the municipality is entered', () => {
    for (const name of ['Prøveby', 'Prøveby kommune'])
      expect(fullName(aMunicipality({ name }), 'kommune')).toBe('Prøveby kommune');
  });
});

describe('text in the package', () => {
  it('keeps what can be written and shows where something could not', () => {
    expect(xmlText(oddText)).toBe(
      'A\ufffd\ufffd\ufffd B\ufffd \u202eש\u05dc\u202c 👩‍👩‍👧 e\u0301 Sámi čŋđŧž <b>&amp;</b> ]]> \u2028\ufffd',
    );
    expect(xmlText(' a\r\nb\tc ')).toBe('a\nb\tc');
    expect(xmlText('x'.repeat(10_000))).toHaveLength(10_000);
  });

  it('is left out where there is none: no element is empty', () => {
    for (const nothing of ['', '  \n', null, undefined])
      expect(textElement('beskrivelse', nothing)).toEqual([]);
  });
});

describe('the change log', () => {
  it('always has that the part was closed', () => {
    expect(partChanges(aHandover())).toHaveLength(1);
  });

  it('has each new version of the minutes, and of a correction only what the folder shows', () => {
    const id = uuid(803);
    const second = {
      ...{ id, roundId: ids.round, version: 2, content: aProtocol() },
      assembledAt: at('2026-11-25T08:00:00.000Z'),
    };
    const meeting = aHandedMeeting({
      protocols: new Map([[id, second]]),
      records: [anArchivedRecord()],
    });
    const correction = {
      ...{ roundId: ids.round, number: 1, reason: 'Feil', by: 'Fredrik' },
      kind: 'changed',
      ...{ publishedAt: at('2026-11-09T08:00:00.000Z'), publishedBy: ids.facilitator },
      changes: [
        { field: 'place', from: 'Salen', to: 'Biblioteket' },
        { field: 'agenda', from: '', to: '' },
        // The hour was changed: the folder shows the day alone.
        { field: 'time', from: '2026-11-19T16:00:00.000Z', to: '2026-11-19T17:00:00.000Z' },
      ],
    } as const;
    const changes = meetingChanges(meeting, [correction]);
    expect(changes.flatMap((one) => textsOf(one, 'referanseMetadata'))).toEqual([
      'moetested',
      'versjonsnummer',
    ]);
    expect(changes.flatMap((one) => textsOf(one, 'tidligereVerdi'))).toEqual(['Salen', '1']);
  });
});
