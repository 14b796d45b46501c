export const texts = {
  mark: 'Lagt til av en deltaker. Svar hvis du vil.',
  title: 'Påstander fra deltakerne',
  hint: 'Hvem som har lagt dem til, vises ikke for noen.',
  mayAdd: 'Deltakerne kan legge til påstander',
  mayAddHint:
    'Hver kan legge til én, og alle kan svare på den. Ikke i anonyme spørringer: tidspunktet ville vist hvem den kommer fra.',
  none: 'Ingen har lagt til noe ennå.',
  field: (question: string) => `Mangler det en påstand i «${question}»?`,
  fieldHint: (longest: number) =>
    `Skriv én setning, høyst ${longest} tegn. Alle som er spurt, kan svare på den. Den vises uten navnet ditt.`,
  add: 'Legg til påstanden',
  added: 'Påstanden er lagt til. Du kan svare på den nå.',
  unanswered: (n: number) => (n === 1 ? '1 ny påstand' : `${n} nye påstander`),
  remove: 'Fjern',
  removeOne: (label: string) => `Fjern påstanden «${label}»`,
  removeTitle: 'Fjerne påstanden?',
  removeText:
    'Den vises ikke lenger, og svarene på den telles ikke. Det kan ikke gjøres om. Ordene og begrunnelsen blir tatt vare på for ettersyn.',
  reason: 'Hvorfor fjernes den?',
  removed: 'Påstanden er fjernet.',
};
export type AddedStatementTexts = typeof texts;
