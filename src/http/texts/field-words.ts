import type { Language } from '../../contracts/values.ts';
import type { FieldProblem } from '../field-problems.ts';

type Words = Readonly<Record<FieldProblem['kind'], (limit: number) => string>>;

const words: Readonly<Record<Language, Words>> = {
  nb: {
    missing: () => 'mangler',
    'wrong-type': () => 'har feil form',
    empty: () => 'kan ikke stå tomt',
    'too-long': (limit) => `kan ha høyst ${limit} tegn`,
    'too-few': (limit) => `må ha minst ${limit}`,
    'too-many': (limit) => `kan ha høyst ${limit}`,
    'too-low': (limit) => `må være minst ${limit}`,
    'too-high': (limit) => `kan være høyst ${limit}`,
    'not-an-option': () => 'er ikke et av valgene',
    'not-an-id': () => 'er ikke en gyldig id',
    'not-an-instant': () => 'er ikke et gyldig tidspunkt',
    'not-a-date': () => 'er ikke en dato som finnes',
    'date-out-of-reach': () => 'må ligge mellom 1900 og 2199',
    'not-a-time': () => 'er ikke et klokkeslett',
    'identity-number': () => 'inneholder et fødselsnummer, og det kan ikke lagres her',
    'not-understood': () => 'ble ikke forstått',
  },
  nn: {
    missing: () => 'manglar',
    'wrong-type': () => 'har feil form',
    empty: () => 'kan ikkje stå tomt',
    'too-long': (limit) => `kan ha høgst ${limit} teikn`,
    'too-few': (limit) => `må ha minst ${limit}`,
    'too-many': (limit) => `kan ha høgst ${limit}`,
    'too-low': (limit) => `må vere minst ${limit}`,
    'too-high': (limit) => `kan vere høgst ${limit}`,
    'not-an-option': () => 'er ikkje eit av vala',
    'not-an-id': () => 'er ikkje ein gyldig id',
    'not-an-instant': () => 'er ikkje eit gyldig tidspunkt',
    'not-a-date': () => 'er ikkje ein dato som finst',
    'date-out-of-reach': () => 'må liggje mellom 1900 og 2199',
    'not-a-time': () => 'er ikkje eit klokkeslett',
    'identity-number': () => 'inneheld eit fødselsnummer, og det kan ikkje lagrast her',
    'not-understood': () => 'vart ikkje forstått',
  },
  en: {
    missing: () => 'is missing',
    'wrong-type': () => 'has the wrong form',
    empty: () => 'cannot be empty',
    'too-long': (limit) => `can have at most ${limit} characters`,
    'too-few': (limit) => `must have at least ${limit}`,
    'too-many': (limit) => `can have at most ${limit}`,
    'too-low': (limit) => `must be at least ${limit}`,
    'too-high': (limit) => `can be at most ${limit}`,
    'not-an-option': () => 'is not one of the options',
    'not-an-id': () => 'is not a valid id',
    'not-an-instant': () => 'is not a valid point in time',
    'not-a-date': () => 'is not a date that exists',
    'date-out-of-reach': () => 'must be from 1900 to 2199',
    'not-a-time': () => 'is not a time of day',
    'identity-number': () => 'holds a national identity number, which cannot be kept here',
    'not-understood': () => 'was not understood',
  },
};

/** What is wrong with a field, to be read after its name. */
export function fieldWords(field: FieldProblem, language: Language): string {
  return words[language][field.kind](field.limit ?? 0);
}
