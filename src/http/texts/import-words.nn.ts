import type { ProblemWords } from './problem-catalogue.ts';
import type { ImportCode } from './import-code.ts';

const things: Readonly<Record<string, string>> = {
  bytes: 'innhald når ho blir pakka ut',
  rows: 'rader',
  cells: 'celler',
  characters: 'tekst',
  sheets: 'ark',
  parts: 'delar',
};

export const importInNynorsk = {
  'file-too-large': ({ megabytes }) => ({
    title: 'Fila er for stor',
    detail: `Ingenting er lese eller lagra. Ei fil kan vere på høgst ${megabytes} MB. Ta bort bilete og ark som ikkje trengst, eller lagre berre tabellen som CSV.`,
  }),
  'file-empty': {
    title: 'Fila er tom',
    detail: 'Ingenting er lagra. Vel ei fil med ein tabell over planar eller mål.',
  },
  'file-not-known': {
    title: 'Fila er korkje ei Excel-fil eller CSV',
    detail: 'Ingenting er lagra. Lagre tabellen som .xlsx eller .csv og vel han på nytt.',
  },
  'file-old-or-locked': {
    title: 'Fila er låst med passord, eller lagra i eit gammalt Excel-format',
    detail: 'Ingenting er lese eller lagra. Ta bort passordet, eller lagre fila som .xlsx.',
  },
  'file-has-macros': {
    title: 'Fila inneheld makroar',
    detail: 'Ingenting er lese eller lagra. Lagre ho som ei vanleg .xlsx utan makroar.',
  },
  'file-too-much-inside': ({ what }) => ({
    title: 'Det er for mykje i fila',
    detail: `Ingenting er lagra. Fila har for mykje ${things[what] ?? ''}. Del ho, eller ta bort ark som ikkje trengst.`,
  }),
  'file-damaged': ({ line }) => ({
    title: 'Fila er skadd',
    detail: `Ingenting er lagra. ${line === null ? 'Fila' : `Frå rad ${line}`} kan ikkje lesast. Er ho sett saman av fleire, kan dei vere skrivne med ulike teiknsett. Opne fila, lagre ho på nytt og prøv igjen.`,
  }),
  'file-without-table': {
    title: 'Vi finn ingen tabell i fila',
    detail: 'Ingenting er lagra. Tabellen må ha ei rad med overskrifter og minst to kolonnar.',
  },
  'nothing-to-import': {
    title: 'Det er ingenting å ta inn',
    detail: 'Ingenting er lagra. Ingen av radene er nye eller endra.',
  },
  'import-outdated': {
    title: 'Noko er endra sidan du såg førehandsvisinga',
    detail: 'Ingenting er lagra. Sjå gjennom radene på nytt før du stadfestar.',
  },
} as const satisfies Pick<ProblemWords, ImportCode>;
