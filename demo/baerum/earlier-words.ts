import type { Paragraph } from '../../src/core/texts/draft-text.ts';
import type { Statement } from '../../src/core/hearings/hearing.ts';
import { exampleId } from './example-id.ts';

export const paragraphId = (key: string): string => exampleId(`paragraph:byrom:${key}`);
export const directionId = (key: string): string => exampleId(`direction:byrom:${key}`);

/** What was said at the tables, and which direction it went into. Made up, all of it. */
export const contributions = [
  { key: 'i1', table: 1, theme: 'betaling', direction: 'd1', text: 'De som bygger, må betale for torget utenfor døra.' },
  { key: 'i2', table: 2, theme: 'betaling', direction: 'd1', text: 'Kommunen må stille krav tidlig, før tomta er solgt.' },
  { key: 'i3', table: 3, theme: 'betaling', direction: 'd1', against: true, text: 'For store krav kan gjøre at ingen bygger.' },
  { key: 'i4', table: 4, theme: 'elva', direction: 'd2', text: 'Gjør elva til byens viktigste byrom.' },
  { key: 'i5', table: 5, theme: 'elva', direction: 'd2', text: 'Barn skal kunne gå langs vannet uten å krysse en vei.' },
  { key: 'i7', table: 7, theme: 'elva', direction: 'd2', text: 'Folk må kunne bade og padle midt i byen.' },
  { key: 'i6', table: 6, theme: 'parkering', direction: 'd3', text: 'Behold parkeringsplassene på torget til handelen er trygg.' },
] as const; // prettier-ignore

export const themes = [
  { key: 'betaling', title: 'Hvem betaler for byrommene' },
  { key: 'elva', title: 'Elva som byrom' },
  { key: 'parkering', title: 'Parkering' },
] as const;

export const directions = [
  {
    key: 'd1',
    theme: 'betaling',
    texts: [
      'Utbyggere skal betale for byrommene.',
      'Utbyggere skal bidra til byrommene de har nytte av, og kravene skal være kjent før de planlegger.',
    ],
    changed: 'Presisert etter at flere savnet at kravene må være forutsigbare.',
  },
  {
    ...{ key: 'd2', theme: 'elva', changed: '' },
    texts: ['Elva skal være byens viktigste byrom, med sammenhengende gangvei.'],
  },
  {
    ...{ key: 'd3', theme: 'parkering', changed: '' },
    texts: ['Torget skal ha parkering inntil et nytt anlegg er bygd.'],
  },
] as const;

const paragraph = (key: string, heading: string, text: string): Paragraph => ({
  ...{ id: paragraphId(key), heading, text },
});

/** As it was sent to hearing. */
export const sentOut: readonly Paragraph[] = [
  paragraph(
    'formaal',
    'Formål',
    'Strategien viser hva byrommene i Sandvika skal være for dem som bor, arbeider og er på besøk her.',
  ),
  paragraph(
    'avtaler',
    'Utbyggingsavtaler',
    'Kommunen bruker utbyggingsavtaler for å sikre byrom. Kravene fastsettes i hver sak.',
  ),
  paragraph(
    'elva',
    'Elva',
    'Elvebreddene opparbeides som sammenhengende byrom. Gangveien fullføres når nye prosjekter gjør det mulig.',
  ),
  paragraph('torget', 'Torget', 'Torget beholder dagens parkeringsplasser i planperioden.'),
  paragraph(
    'drift',
    'Drift',
    'Kommunen har ansvaret for drift og vedlikehold av offentlige byrom.',
  ),
];

/** As it was adopted: one paragraph changed, one new, one gone, one moved. */
export const adopted: readonly Paragraph[] = [
  paragraph(
    'formaal',
    'Formål',
    'Strategien viser hva byrommene i Sandvika skal være for dem som bor, arbeider og er på besøk her.',
  ),
  paragraph(
    'elva',
    'Elva',
    'Elvebreddene opparbeides som sammenhengende byrom. Gangveien fullføres innen 2032 og skal kunne brukes av alle uten å krysse en vei.',
  ),
  paragraph(
    'avtaler',
    'Utbyggingsavtaler',
    'Kommunen tar en aktiv rolle og bruker utbyggingsavtaler for å sikre byrom. Kravene fastsettes i et vedtak som gjelder for alle, og er kjent før planarbeidet starter.',
  ),
  paragraph(
    'barn',
    'Barn og unge',
    'Barn og unge tas med når nye byrom planlegges, fra første skisse.',
  ),
  paragraph(
    'drift',
    'Drift',
    'Kommunen har ansvaret for drift og vedlikehold av offentlige byrom.',
  ),
];

/** Which paragraph carries which direction out, and what became of it. */
export const ties = [
  { paragraph: 'avtaler', direction: 'd1', outcome: 'followed', why: 'Kravene er nå like for alle og kjent på forhånd, slik føringen ba om.' },
  { paragraph: 'elva', direction: 'd2', outcome: 'followed', why: 'Gangveien har fått en frist.' },
  { paragraph: 'torget', direction: 'd3', outcome: 'dropped', why: 'Høringen viste at et nytt parkeringsanlegg står ferdig før torget bygges om. Kommunestyret strøk avsnittet.' },
] as const; // prettier-ignore

export const goalTies = [
  { paragraph: 'avtaler', goal: 's244' },
  { paragraph: 'elva', goal: 's241' },
] as const;

type Said = Pick<Statement, 'sender' | 'senderKind' | 'summary' | 'why'> & {
  readonly key: string;
  readonly on: string;
  readonly about: readonly string[];
  readonly outcome: 'followed' | 'partly' | 'not';
};

export const said: readonly Said[] = [
  {
    ...{ key: 'u1', on: '2024-02-14', about: ['avtaler'], outcome: 'followed' },
    ...{ sender: 'Næringsforening (eksempel)', senderKind: 'organisation' },
    summary: 'Kravene må være kjent før vi kjøper tomt. I dag vet vi dem for sent.',
    why: 'Teksten er endret slik at kravene fastsettes samlet og er kjent på forhånd.',
  },
  {
    ...{ key: 'u2', on: '2024-02-28', about: ['elva'], outcome: 'partly' },
    ...{ sender: 'Elveforening (eksempel)', senderKind: 'organisation' },
    summary: 'Gangveien må være ferdig innen 2028 og ha plass til sykler.',
    why: 'En frist er satt til 2032. Sykkel får egen trasé i områdeplanen.',
  },
  {
    ...{ key: 'u3', on: '2024-03-04', about: ['torget'], outcome: 'not' },
    ...{ sender: 'Innbygger (eksempel)', senderKind: 'private-person' },
    summary: 'Torget bør fortsatt ha parkering.',
    why: 'Nytt anlegg ved stasjonen dekker behovet.',
  },
];
