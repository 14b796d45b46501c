import { describe, expect, it } from 'vitest';
import { driftCodes, driftOf } from '../../../src/core/record-library/library-drift.ts';
import type { Drift } from '../../../src/core/record-library/library-drift.ts';
import { stepsFor } from '../../../src/core/record-library/setup-steps.ts';
import type {
  FoundColumn,
  FoundLibrary,
  FoundPlace,
  FoundSite,
} from '../../../src/core/record-library/site-as-found.ts';
import {
  aFoundLibrary,
  aFoundSite,
  foundColumns,
  there,
} from '../../support/builders/a-found-site.ts';

const open = (change: Partial<FoundLibrary>): FoundSite =>
  aFoundSite({ open: there(aFoundLibrary('open', change)) });
const restricted = (change: Partial<FoundLibrary>): FoundSite =>
  aFoundSite({ restricted: there(aFoundLibrary('restricted', change)) });
const column = (name: string, change: Partial<FoundColumn> | null): FoundSite =>
  open({ columns: foundColumns({ [name]: change }) });
const place = (found: FoundPlace): FoundSite => aFoundSite({ open: found });
const someones: FoundColumn = {
  id: 'x',
  name: 'Prosjekt',
  displayName: 'Prosjekt',
  kind: 'other',
  choices: [],
  indexed: false,
  unique: false,
  required: true,
  filledInBySharePoint: false,
};
const words = ['Arkivformat', 'Produksjonsformat', 'Papir'];

/** How a site can differ, what is said of it, and what can be made of it without a person. */
const cases: readonly (readonly [string, FoundSite, Drift, readonly string[]])[] = [
  ['a library that nobody has made', place({ is: 'not-made' }), { code: 'library-not-made', library: 'open', subject: 'Politisk arkiv' }, ['make-library']],
  ['a library that is gone', place({ is: 'gone', namesakeDriveId: 'b!new' }), { code: 'library-gone', library: 'open', subject: 'b!new' }, []],
  ['a library in another site', place({ is: 'elsewhere', webUrl: 'https://x.example/a' }), { code: 'library-in-another-site', library: 'open', subject: 'https://x.example/a' }, []],
  ['open and restricted in one', restricted({ driveId: 'drive-open' }), { code: 'one-library-for-both', library: null, subject: 'Politisk arkiv' }, []],
  ['a renamed library', open({ displayName: 'Gammelt' }), { code: 'library-renamed', library: 'open', subject: 'Gammelt' }, []],
  ['no content type in the site', aFoundSite({}, null), { code: 'content-type-missing', library: null, subject: 'Arkivdokument' }, ['make-content-type']],
  ['no content type in a library', open({ contentTypes: ['Document'] }), { code: 'content-type-not-in-library', library: 'open', subject: 'Arkivdokument' }, ['add-content-type']],
  ['a missing column', column('SHA256', null), { code: 'column-missing', library: 'open', subject: 'SHA256' }, ['make-column']],
  ['a column made under its Norwegian name', open({ columns: [...foundColumns({ Moetedato: null }), { ...someones, required: false, name: 'M_x00f8_tedato', displayName: 'Møtedato' }] }), { code: 'column-under-other-name', library: 'open', subject: 'Moetedato (M_x00f8_tedato)' }, ['make-column']],
  ['a date kept as a number', column('Moetedato', { kind: 'other' }), { code: 'column-of-other-kind', library: 'open', subject: 'Moetedato' }, []],
  ['a date kept as a moment', column('Moetedato', { kind: 'dateTime' }), { code: 'column-of-other-kind', library: 'open', subject: 'Moetedato' }, []],
  ['a renamed column', column('Utvalg', { displayName: 'Komité' }), { code: 'column-renamed', library: 'open', subject: 'Utvalg (Komité)' }, []],
  ['a missing word', column('Variantformat', { choices: words }), { code: 'choice-missing', library: 'open', subject: 'Variantformat: Dokument hvor deler av innholdet er skjermet' }, ['complete-column']],
  ['a column without its index', column('Utvalg', { indexed: false }), { code: 'column-not-indexed', library: 'open', subject: 'Utvalg' }, ['complete-column']],
  ['an id that may stand twice', column('NoarkSystemID', { unique: false }), { code: 'column-not-unique', library: 'open', subject: 'NoarkSystemID' }, ['complete-column']],
  ['somebody’s own required column', open({ columns: [...foundColumns(), someones] }), { code: 'column-required', library: 'open', subject: 'Prosjekt' }, []],
  ['one of ours made required', column('JournalpostID', { required: true }), { code: 'column-required', library: 'open', subject: 'JournalpostID' }, []],
  ['inherited permissions on what is closed', restricted({ permissions: 'inherited' }), { code: 'permissions-inherited', library: 'restricted', subject: 'Skjermet arkiv' }, []],
  ['versions that are not kept', open({ sample: { versions: 1, retentionLabel: 'Bevares' } }), { code: 'versions-off', library: 'open', subject: 'Politisk arkiv' }, []],
  ['a file without a label', open({ sample: { versions: 2, retentionLabel: null } }), { code: 'label-missing', library: 'open', subject: 'Politisk arkiv' }, []],
]; // prettier-ignore

describe('what differs from the design', () => {
  it('is nothing where all is as it should be, and then there is nothing to make', () => {
    expect(driftOf(aFoundSite())).toEqual([]);
    expect(stepsFor(aFoundSite())).toEqual([]);
  });

  it.each(cases)('is seen: %s', (_name, found, drift, steps) => {
    expect(driftOf(found)).toEqual([drift]);
    expect(stepsFor(found).map(({ kind }) => kind)).toEqual(steps);
  });

  it('has a case above for every kind of drift', () => {
    const seen = new Set(cases.map(([, , { code }]) => code));
    expect([...seen].toSorted()).toEqual([...driftCodes].toSorted());
  });

  it.each([
    ['an open library that everybody who sees the site may read', open({ permissions: 'inherited' })],
    ['permissions that SharePoint does not show us', restricted({ permissions: 'not-seen' })],
    ['a library that was never called what we call it', open({ name: 'Rdslag', displayName: 'Rådslag' })],
    ['a text column where words could be chosen', column('Malform', { kind: 'text', choices: [] })],
    ['somebody’s own column that may be empty', open({ columns: [...foundColumns(), { ...someones, required: false }] })],
    ['the file’s name, which is required and fills itself', open({ columns: [...foundColumns(), { ...someones, filledInBySharePoint: true }] })],
    ['words that somebody has added', column('Malform', { choices: ['nb', 'nn', 'en', 'se'] })],
    ['a library where nothing is archived yet', open({ sample: null })],
    ['versions that cannot be read', open({ sample: { versions: null, retentionLabel: 'Bevares' } })],
  ])('is not %s', (_name, found) => {
    expect(driftOf(found)).toEqual([]);
  }); // prettier-ignore

  it('keeps the words that a column had when it gives it those that it lacks', () => {
    const [step] = stepsFor(column('Variantformat', { choices: words }));
    expect(step).toMatchObject({
      choices: [...words, 'Dokument hvor deler av innholdet er skjermet'],
      index: false,
    });
  });
});
