import { describe, expect, it } from 'vitest';
import { warnBeforePublication } from '../../../src/core/protocols/publication-warnings.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';

const inSummary = (summary: string) =>
  warnBeforePublication(aProtocol({ summary })).map(({ kind, found }) => `${kind}: ${found}`);
const inContribution = (text: string, namedBy: string | null = null) =>
  warnBeforePublication(
    aProtocol({
      outputs: {
        ...{ tables: [], agendaHeld: [], directions: [] },
        contributions: [{ question: 'Hva?', table: null, namedBy, text }],
      },
    }),
  ).map(({ kind, found }) => `${kind}: ${found}`);

describe('what to look at before the minutes are published', () => {
  it.each(['01819010192', '018190 10192', '0181.90.10192'])(
    'finds an identity number written as %s, and does not repeat it',
    (number) => {
      expect(inSummary(`Gjelder ${number}.`)).toEqual(['identity-number: ']);
    },
  );

  it.each([
    ['skriv til ása.biret@kárášjohka.no', 'e-mail: ása.biret@kárášjohka.no'],
    ['ring 912 34 567 i dag', 'phone: 912 34 567'],
    ['ring +47 22 86 55 00', 'phone: +47 22 86 55 00'],
    ['tlf. 91234567.', 'phone: 91234567'],
    ['hun er sykmeldt', 'health: sykmeldt'],
    ['Pasienten er kjent', 'health: Pasienten'],
  ])('finds in «%s»', (text, found) => {
    expect(inSummary(text)).toEqual([found]);
  });

  it.each([
    'Planen gjelder 2026–2030 og 2031-2035.',
    'Rammen er 25 000 000 kroner, i alt 912 345 678.',
    'Møtet er 20.11.2026 kl. 17.00.',
    'Folkehelse, sykehus, helsehus og omsorgsboliger er en del av planen.',
    'Sak 20261234567 er behandlet.',
    'Gnr. 12 bnr. 345, 98765 4321.',
  ])('leaves «%s» alone', (text) => {
    expect(inSummary(text)).toEqual([]);
  });

  it('finds a name where nobody is named, whole or by family, and a possessive', () => {
    expect(inContribution('Ola Nordmann vil bygge.')).toEqual([
      'name-in-anonymous-part: Ola Nordmann',
    ]);
    expect(inContribution('Det er Bergs forslag.')).toEqual(['name-in-anonymous-part: Berg']);
  });

  it('knows a name from a word: a hill, a place, and letters within', () => {
    expect(inContribution('Bygg i berg ved Bergen, på Åsen.')).toEqual([]);
  });

  it('leaves names where somebody asked to be named, and in the rest of the minutes', () => {
    expect(inContribution('Ola Nordmann vil bygge.', 'Zoë Berg')).toEqual([]);
    expect(inSummary('Ola Nordmann ledet møtet.')).toEqual([]);
  });

  it('reads through marks that nobody sees, emoji and combining letters', () => {
    expect(inSummary('ring 912\u200b34567 \u{1F600}')).toEqual(['phone: 91234567']);
    expect(inContribution('Zoe\u0308 Berg sa det')).toEqual(['name-in-anonymous-part: Zoë Berg']);
  });

  it('is quick with a word of a hundred thousand letters', () => {
    expect(inSummary('a'.repeat(100_000))).toEqual([]);
    expect(inSummary('1'.repeat(100_000))).toEqual([]);
  });
});
