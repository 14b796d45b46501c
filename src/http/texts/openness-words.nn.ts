import type { ProblemWords } from './problem-catalogue.ts';

export const opennessInNynorsk = {
  'meeting-not-announced': ({ basis }) => ({
    title: 'Eit møte må kunngjerast',
    detail: `Du har svart at dette er eit møte mellom folkevalde. Då skal det kunngjerast saman med det som skal handsamast (${basis}). Ingenting er lagra. Svar at det blir kunngjort, eller sjå over det første svaret.`,
  }),
  'closing-without-basis': ({ basis }) => ({
    title: 'Det manglar ein heimel for å lukke',
    detail: `Ope er hovudregelen (${basis}). Ingenting er lagra. Vel ein heimel frå lista, eller hald det ope.`,
  }),
  'basis-not-listed': {
    title: 'Heimelen står ikkje på lista',
    detail:
      'Lista over heimlar er endra, eller heimelen er teken ut av bruk. Ingenting er lagra. Vel ein heimel som står der no.',
  },
  'closing-without-decision': ({ basis }) => ({
    title: 'Vedtaket om å lukke manglar',
    detail: `Det som blir lukka, skal ha eit vedtak som kan visast fram (${basis}). Ingenting er lagra. Skriv kva som er vedteke, og når.`,
  }),
  'poll-openness-differs': ({ round }) => ({
    title: 'Spørjinga må vere like open som møtet',
    detail: `Møtet er ${round === 'open' ? 'ope' : 'lukka'}, og resultatet av spørjinga står i protokollen frå møtet. Spørjinga er ikkje opna. Rediger svara om openheit, så dei er dei same som for møtet.`,
  }),
  'remote-not-allowed': ({ basis }) => ({
    title: 'Organet kan ikkje ha fjernmøte',
    detail: `Fjernmøte og delvis digitalt møte er berre tillate der kommunestyret har vedteke det (${basis}). Ingenting er lagra. Vel fysisk møte, eller be den som administrerer Rådslag, om å føre inn vedtaket.`,
  }),
  'same-key-twice': {
    title: 'To heimlar har same nøkkel',
    detail: 'Kvar heimel må ha sin eigen nøkkel. Ingenting er lagra.',
  },
  'round-is-cancelled': {
    title: 'Runden er avlyst',
    detail:
      'Ein runde som er avlyst, kan ikkje endrast eller startast. Ingenting er lagra. Planlegg ein ny runde i staden.',
  },
  'paper-is-removed': {
    title: 'Dokumentet er trekt tilbake',
    detail: 'Ingenting er lagra. Legg det inn på nytt om det skal delast likevel.',
  },
  'body-is-fixed': {
    title: 'Organet kan ikkje endrast',
    detail:
      'Møtenummeret høyrer til organet, og kunngjeringa er ute. Ingenting er lagra. Avlys runden, og planlegg ein ny for det andre organet.',
  },
  'correction-without-reason': {
    title: 'Grunnen manglar',
    detail:
      'Dei som er kalla inn, og alle andre skal få vite kvifor. Ingenting er lagra. Skriv ein kort grunn.',
  },
  'nothing-to-correct': {
    title: 'Ingenting er endra',
    detail: 'Runden er som før, så det er ikkje noko å kunngjere. Ingen har fått beskjed.',
  },
  'period-too-long': ({ days }) => ({
    title: 'Perioden er for lang',
    detail: `Kalendrane kan spørjast for høgst ${days} dagar om gongen. Vel ein kortare periode.`,
  }),
  'day-too-short': ({ minutes }) => ({
    title: 'Møtet får ikkje plass på dagen',
    detail: `Runden varer ${minutes} minutt, og det er lengre enn tida mellom klokkesletta. Vel ein tidlegare start, ein seinare slutt eller ein kortare runde.`,
  }),
  'calendars-not-allowed': {
    title: 'Rådslag har ikkje tilgang til kalendrane',
    detail:
      'Den som administrerer Microsoft 365 hos dykk, må gi tilgang. Du kan spørje medlemmene om datoar i staden.',
  },
  'calendars-unavailable': {
    title: 'Kalendrane svarer ikkje',
    detail: 'Prøv igjen om litt, eller spør medlemmene om datoar i staden. Ingenting er endra.',
  },
} satisfies Partial<ProblemWords>;
