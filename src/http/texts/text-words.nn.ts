import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nn');

export const textsInNynorsk = {
  'no-city-government': {
    title: 'Teksten går ikkje gjennom eit byråd',
    detail:
      'Ingenting er endra. Berre i kommunar med byråd blir eit utkast sendt bystyret. Her blir teksten open når han blir send på høyring.',
  },
  'already-sent-to-council': {
    title: 'Denne versjonen er alt send bystyret',
    detail: 'Ingenting er endra. Alle som ser prosessen, kan lese han.',
  },
  'text-is-begun': {
    title: 'Prosessen har alt ein tekst',
    detail: 'Ingenting er endra. Last sida på nytt, så kan du skrive vidare i han.',
  },
  'text-not-begun': {
    title: 'Det er ingen tekst å sende på høyring',
    detail: 'Ta til på teksten først. Ingenting er lagra.',
  },
  'text-is-adopted': {
    title: 'Teksten er vedteken',
    detail:
      'Ein vedteken tekst blir ikkje endra. Ingenting er lagra. Ei endring krev ein ny prosess.',
  },
  'text-is-empty': {
    title: 'Teksten er tom',
    detail: 'Ingenting er sendt. Skriv minst eitt avsnitt først.',
  },
  'paragraphs-conflict': ({ conflicts }) => ({
    title: 'Nokon andre har skrive i det same',
    detail: `${conflicts.length === 1 ? 'Eitt avsnitt er' : `${conflicts.length} avsnitt er`} endra av dykk begge. Det du skreiv, er ikkje borte. Vel kva som skal stå, og lagre på nytt.`,
  }),
  'phase-has-hearing': {
    title: 'Fasen har alt ei høyring',
    detail: 'Ingenting er lagra. Vel ein annan fase, eller endre høyringa som er der.',
  },
  'hearing-too-short': ({ paragraph, earliest }) => ({
    title: 'Høyringa er for kort',
    detail: `Etter ${paragraph} kan ho tidlegast slutte ${day(earliest)}. Ingenting er lagra. Vel ein seinare sluttdag.`,
  }),
  'hearing-is-sent': {
    title: 'Høyringa er send ut',
    detail:
      'Då kan fristen bli lengd og fleire bli bedne om å uttale seg, men det som er sendt, står. Ingenting er endra.',
  },
  'hearing-starts-in-past': ({ startsOn }) => ({
    title: 'Startdagen har vore',
    detail: `Høyringa skulle ha starta ${day(startsOn)}. Ingen kan få tid som er gått. Set ein ny periode, og send ho så.`,
  }),
  'hearing-not-sent': {
    title: 'Høyringa er ikkje send enno',
    detail: 'Fråsegner blir førte når høyringa er send ut. Ingenting er lagra.',
  },
  'statement-is-withdrawn': {
    title: 'Fråsegna er trekt',
    detail:
      'Ho vart ført ved ein feil og blir ikkje talt med. Ingenting er endra. Last sida på nytt, og før ho på nytt om ho likevel skal med.',
  },
  'not-a-private-person': {
    title: 'Fråsegna er ikkje frå ein privatperson',
    detail:
      'Berre orda til ein privatperson kan fjernast for godt. Ingenting er endra. Trekk fråsegna utan å fjerne orda.',
  },
  'received-before-hearing': ({ startsOn }) => ({
    title: 'Fråsegna er datert før høyringa',
    detail: `Høyringa starta ${day(startsOn)}. Ingenting er lagra. Rett datoen.`,
  }),
  'no-such-paragraph': {
    title: 'Avsnittet var ikkje med i høyringa',
    detail: 'Ingenting er lagra. Last sida på nytt, og vel mellom avsnitta som vart sende ut.',
  },
  'process-is-adopted': ({ decidedOn }) => ({
    title: 'Vedtaket er ført før',
    detail: `Prosessen enda i eit vedtak ${day(decidedOn)}. Ingenting er endra.`,
  }),
  'hearing-not-over': ({ endsOn }) => ({
    title: 'Høyringa var ikkje over',
    detail: `Fristen for å uttale seg er ${day(endsOn)}, og vedtaket må kome etter han. Ingenting er lagra. Rett datoen for vedtaket.`,
  }),
  'nothing-to-replace-with': {
    title: 'Prosessen lagar ingen plan i planregisteret',
    detail:
      'Berre ein plan kan ta plassen til andre planar. Ingenting er lagra. Ta bort planane som skulle bytast ut.',
  },
} satisfies Partial<ProblemWords>;
