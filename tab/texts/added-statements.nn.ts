import type { AddedStatementTexts } from './added-statements.nb.ts';

export const texts: AddedStatementTexts = {
  mark: 'Lagt til av ein deltakar. Svar om du vil.',
  title: 'Påstandar frå deltakarane',
  hint: 'Kven som har lagt dei til, ser ingen.',
  mayAdd: 'Deltakarane kan leggje til påstandar',
  mayAddHint:
    'Kvar kan leggje til éin, og alle kan svare på han. Ikkje i anonyme spørjingar: tidspunktet ville vist kven han kjem frå.',
  none: 'Ingen har lagt til noko enno.',
  field: (question) => `Manglar det ein påstand i «${question}»?`,
  fieldHint: (longest) =>
    `Skriv éi setning, høgst ${longest} teikn. Alle som er spurde, kan svare på ho. Namnet ditt blir ikkje vist.`,
  add: 'Legg til påstanden',
  added: 'Påstanden er lagd til. Du kan svare på han no.',
  unanswered: (n) => (n === 1 ? '1 ny påstand' : `${n} nye påstandar`),
  remove: 'Fjern',
  removeOne: (label) => `Fjern påstanden «${label}»`,
  removeTitle: 'Fjerne påstanden?',
  removeText:
    'Han blir ikkje vist lenger, og svara på han tel ikkje. Det kan ikkje gjerast om. Orda og grunngivinga blir tekne vare på for ettersyn.',
  reason: 'Kvifor skal han fjernast?',
  removed: 'Påstanden er fjerna.',
};
