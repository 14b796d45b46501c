import { describe, expect, it } from 'vitest';
import { element } from '../../../src/core/handover/xml-element.ts';
import { headRegistration, logFolderFields } from '../../../src/core/handover/log-folder.ts';
import {
  aHandover,
  anArchivedRecord,
  everyElement,
  textsOf,
} from '../../support/builders/a-handover.ts';
import { at, on } from '../../support/builders/instants.ts';

const handover = aHandover();
const day = on('2027-09-30');
const subject = { kind: 'audit-head', day } as const;

describe('a day of the audit log as a registration', () => {
  it('is of the base type, and screened only where it lies in the restricted library', () => {
    const open = anArchivedRecord({ subject, library: 'open' });
    const registered = headRegistration(handover, { day, version: 2, record: open });
    expect(registered.attributes).toBeUndefined();
    expect(textsOf(registered, 'skjermingshjemmel')).toEqual([]);
    expect(textsOf(registered, 'dokumenttype')).toEqual(['Revisjonslogg', 'Revisjonslogg']);
    expect(textsOf(registered, 'variantformat')).toEqual(['Arkivformat', 'Produksjonsformat']);
    expect(textsOf(registered, 'versjonsnummer')).toEqual(['2', '2']);
    expect(everyElement(registered).filter(({ content }) => content.length === 0)).toEqual([]);

    const record = anArchivedRecord({ subject, library: 'restricted' });
    const screened = headRegistration(handover, { day, version: 1, record });
    expect(textsOf(screened, 'skjermingDokument')).toHaveLength(3);
  });
});

describe('a year of the audit log as a folder', () => {
  const datesOf = (...heads: readonly string[]) => {
    const madeAt = heads.map((one) => ({ madeAt: at(one) }));
    const folder = element('mappe', logFolderFields(handover, 2027, madeAt));
    return [...textsOf(folder, 'opprettetDato'), ...textsOf(folder, 'avsluttetDato')];
  };

  it('lasts from its first head to its last, and is closed with its part', () => {
    const [first, last] = ['2027-01-01T23:05:00.000Z', '2027-06-02T22:05:00.000Z'];
    expect(datesOf(first, last)).toEqual([first, last]);
    // The head of the term's last day is made when the term is over.
    const after = '2027-09-30T22:05:00.000Z';
    expect(datesOf(first, after)).toEqual([first, handover.closedAt]);
    expect(datesOf(after)).toEqual([handover.closedAt, handover.closedAt]);
  });

  it('has another id in the next term, which the year goes on in', () => {
    const idIn = (termId: string) => {
      const other = { ...handover, term: { ...handover.term, id: termId } };
      return logFolderFields(other, 2027, [])[0]?.content;
    };
    expect(idIn('en')).not.toBe(idIn('to'));
    expect(idIn('en')).toBe(idIn('en'));
  });
});
