import type { ProblemWords } from './problem-catalogue.ts';
import type { ImportCode } from './import-code.ts';

const things: Readonly<Record<string, string>> = {
  bytes: 'innhold når den pakkes ut',
  rows: 'rader',
  cells: 'celler',
  characters: 'tekst',
  sheets: 'ark',
  parts: 'deler',
};

export const importInBokmal = {
  'file-too-large': ({ megabytes }) => ({
    title: 'Filen er for stor',
    detail: `Ingenting er lest eller lagret. En fil kan være på høyst ${megabytes} MB. Ta bort bilder og ark som ikke trengs, eller lagre bare tabellen som CSV.`,
  }),
  'file-empty': {
    title: 'Filen er tom',
    detail: 'Ingenting er lagret. Velg en fil med en tabell over planer eller mål.',
  },
  'file-not-known': {
    title: 'Filen er verken en Excel-fil eller CSV',
    detail: 'Ingenting er lagret. Lagre tabellen som .xlsx eller .csv og velg den på nytt.',
  },
  'file-old-or-locked': {
    title: 'Filen er låst med passord, eller lagret i et gammelt Excel-format',
    detail: 'Ingenting er lest eller lagret. Ta bort passordet, eller lagre filen som .xlsx.',
  },
  'file-has-macros': {
    title: 'Filen inneholder makroer',
    detail: 'Ingenting er lest eller lagret. Lagre den som en vanlig .xlsx uten makroer.',
  },
  'file-too-much-inside': ({ what }) => ({
    title: 'Det er for mye i filen',
    detail: `Ingenting er lagret. Filen har for mye ${things[what] ?? ''}. Del den, eller ta bort ark som ikke trengs.`,
  }),
  'file-damaged': ({ line }) => ({
    title: 'Filen er skadet',
    detail: `Ingenting er lagret. ${line === null ? 'Filen' : `Fra rad ${line}`} kan ikke leses. Er den satt sammen av flere, kan de være skrevet med ulike tegnsett. Åpne filen, lagre den på nytt og prøv igjen.`,
  }),
  'file-without-table': {
    title: 'Vi finner ingen tabell i filen',
    detail: 'Ingenting er lagret. Tabellen må ha en rad med overskrifter og minst to kolonner.',
  },
  'nothing-to-import': {
    title: 'Det er ingenting å ta inn',
    detail: 'Ingenting er lagret. Ingen av radene er nye eller endret.',
  },
  'import-outdated': {
    title: 'Noe er endret siden du så forhåndsvisningen',
    detail: 'Ingenting er lagret. Se gjennom radene på nytt før du bekrefter.',
  },
} as const satisfies Pick<ProblemWords, ImportCode>;
