import type { Language } from '../../src/core/documents/document-model.ts';

/** What stands around a lesson; its sentences are made from facts (`src/core/training`). */
export type TrainingTexts = {
  readonly kicker: string;
  readonly onlyYou: string;
  readonly answer: string;
  readonly read: string;
  readonly next: string;
  readonly right: string;
  readonly notQuite: (right: string) => string;
  readonly allDone: string;
  readonly notInGroup: string;
  readonly changed: string;
};

export const trainingTexts: Readonly<Record<Language, TrainingTexts>> = {
  nb: {
    kicker: 'Opplæring',
    onlyYou: 'Bare du ser hva du har vært gjennom, og svarene blir ikke lagret',
    answer: 'Svar',
    read: 'Jeg har lest dette',
    next: 'Neste leksjon',
    right: 'Det stemmer.',
    notQuite: (right) => `Ikke helt. Riktig svar er: ${right}.`,
    allDone: 'Du har vært gjennom alle leksjonene. Du kan lese dem igjen i Rådslag.',
    notInGroup: 'Skriv «opplæring» til meg alene, så ser ingen andre hva du leser.',
    changed: 'Planene er endret siden du fikk spørsmålet, og svaret er ikke lagret.',
  },
  nn: {
    kicker: 'Opplæring',
    onlyYou: 'Berre du ser kva du har vore gjennom, og svara blir ikkje lagra',
    answer: 'Svar',
    read: 'Eg har lese dette',
    next: 'Neste leksjon',
    right: 'Det stemmer.',
    notQuite: (right) => `Ikkje heilt. Rett svar er: ${right}.`,
    allDone: 'Du har vore gjennom alle leksjonane. Du kan lese dei om att i Rådslag.',
    notInGroup: 'Skriv «opplæring» til meg åleine, så ser ingen andre kva du les.',
    changed: 'Planane er endra sidan du fekk spørsmålet, og svaret er ikkje lagra.',
  },
  en: {
    kicker: 'Training',
    onlyYou: 'Only you see what you have been through, and answers are not stored',
    answer: 'Answer',
    read: 'I have read this',
    next: 'Next lesson',
    right: 'That is right.',
    notQuite: (right) => `Not quite. The right answer is: ${right}.`,
    allDone: 'You have been through all the lessons. You can read them again in Rådslag.',
    notInGroup: 'Write “training” to me alone, and nobody else sees what you read.',
    changed: 'The plans have changed since you were asked, and the answer is not stored.',
  },
};
