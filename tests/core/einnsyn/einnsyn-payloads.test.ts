import { describe, expect, it } from 'vitest';
import { decisionThing } from '../../../src/core/einnsyn/decision-thing.ts';
import { meetingThing } from '../../../src/core/einnsyn/meeting-thing.ts';
import type { ToldMeeting } from '../../../src/core/einnsyn/meeting-thing.ts';
import { einnsynIsDescribed, faultsOf } from '../../support/einnsyn-schema.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const meeting: ToldMeeting = {
  id: uuid(1),
  language: 'nb',
  body: 'Kommunestyret',
  meetingNumber: '09/2026',
  title: 'Verksted om «tettsted»',
  startsAt: at('2026-11-19T16:00:00.000Z'),
  place: 'Kommunegården',
  isClosed: false,
  isCancelled: false,
  agenda: [
    { id: uuid(11), title: 'Innledning' },
    { id: uuid(12), title: 'Hva vil vi ha mer av?' },
  ],
  address: `https://radslag.example/offentlig/proveby/moter/${uuid(1)}`,
  protocol: {
    id: uuid(21),
    address: `https://radslag.example/offentlig/proveby/moter/${uuid(1)}/filer/${uuid(31)}`,
    sha256: 'ab'.repeat(32),
  },
};

const decision = decisionThing({
  id: uuid(41),
  title: 'Kommuneplanens samfunnsdel',
  body: 'Kommunestyret',
  decidedOn: '2026-11-25' as Parameters<typeof decisionThing>[0]['decidedOn'],
  reference: '101/26',
  decision: 'Planen vedtas.',
});

const variants: readonly ToldMeeting[] = [
  meeting,
  { ...meeting, protocol: null, agenda: [] },
  { ...meeting, isCancelled: true, place: '' },
  { ...meeting, isClosed: true, title: '', language: 'nn' },
];

describe('what is sent to eInnsyn', () => {
  it.runIf(einnsynIsDescribed)('is taken by eInnsyn’s own schema, whole and part by part', () => {
    for (const variant of variants) {
      const { externalId, fields, parts } = meetingThing(variant);
      expect(faultsOf('Moetemappe.MoetemappeCreate', { ...fields, externalId })).toEqual([]);
      expect(faultsOf('Moetemappe.MoetemappeUpdate', fields)).toEqual([]);
      for (const part of parts) {
        const payload = { ...part.fields, externalId: part.externalId };
        const name = part.collection === 'moetesak' ? 'Moetesak' : 'Moetedokument';
        expect(faultsOf(`${name}.${name}Create`, payload)).toEqual([]);
        expect(faultsOf(`${name}.${name}CreateItem`, payload)).toEqual([]);
      }
    }
    expect(
      faultsOf('Moetesak.MoetesakCreate', { ...decision.fields, externalId: decision.externalId }),
    ).toEqual([]);
    expect(faultsOf('Vedtak.Vedtak', decision.fields['vedtak'])).toEqual([]);
  });

  it.runIf(einnsynIsDescribed)('is held against a schema that finds what is wrong', () => {
    const { fields } = meetingThing(meeting);
    const { utvalg, ...withoutBody } = fields;
    expect(utvalg).toBe('Kommunestyret');
    for (const wrong of [
      withoutBody,
      { ...fields, moetedato: '2026-11-19' },
      { ...fields, tittel: 'a name that a folder does not have' },
    ])
      expect(faultsOf('Moetemappe.MoetemappeCreate', wrong)).not.toEqual([]);
    expect(
      faultsOf('Moetesak.MoetesakCreate', { offentligTittel: 'x', moetesakstype: 'verksted' }),
    ).not.toEqual([]);
  });

  it('decides nothing in a workshop, and tells each item as «annet» with its number', () => {
    const cases = meetingThing(meeting).parts.filter(({ collection }) => collection === 'moetesak');
    expect(cases.map(({ fields }) => fields['moetesakstype'])).toEqual(['annet', 'annet']);
    expect(cases.map(({ fields }) => fields['moetesakssekvensnummer'])).toEqual([1, 2]);
    expect(JSON.stringify(meetingThing(meeting))).not.toContain('vedtak');
    expect(decision.fields['vedtak']).toMatchObject({ dato: '2026-11-25' });
  });

  it('of a closed meeting tells that it is held, and neither title nor agenda', () => {
    const told = meetingThing({ ...meeting, isClosed: true, title: 'TILTAKET', agenda: [{ id: uuid(9), title: 'TILTAKET' }] }); // prettier-ignore
    expect(told.fields['offentligTittel']).toBe('Kommunestyret 09/2026: lukket møte');
    expect(JSON.stringify(told)).not.toContain('TILTAKET');
  });

  it('keeps the ids of everything from time to time, and gives a new version of the minutes its own', () => {
    const idsOf = (one: ToldMeeting) => meetingThing(one).parts.map((part) => part.externalId);
    const later = { ...meeting, title: 'Et annet navn', isCancelled: true };
    expect(idsOf(later)).toEqual(idsOf(meeting));
    const corrected = { ...meeting, protocol: { ...meeting.protocol!, id: uuid(22) } };
    expect(idsOf(corrected).filter((id) => !idsOf(meeting).includes(id))).toHaveLength(1);
    expect(new Set(idsOf(meeting)).size).toBe(4);
  });
});
