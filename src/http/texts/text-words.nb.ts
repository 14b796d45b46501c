import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nb');

export const textsInBokmal = {
  'no-city-government': {
    title: 'Teksten går ikke gjennom et byråd',
    detail:
      'Ingenting er endret. Bare i kommuner med byråd sendes et utkast til bystyret. Her blir teksten åpen når den sendes på høring.',
  },
  'already-sent-to-council': {
    title: 'Denne versjonen er allerede sendt bystyret',
    detail: 'Ingenting er endret. Den kan leses av alle som ser prosessen.',
  },
  'text-is-begun': {
    title: 'Prosessen har allerede en tekst',
    detail: 'Ingenting er endret. Last siden på nytt, så kan du skrive videre i den.',
  },
  'text-not-begun': {
    title: 'Det er ingen tekst å sende på høring',
    detail: 'Begynn på teksten først. Ingenting er lagret.',
  },
  'text-is-adopted': {
    title: 'Teksten er vedtatt',
    detail: 'En vedtatt tekst endres ikke. Ingenting er lagret. En endring krever en ny prosess.',
  },
  'text-is-empty': {
    title: 'Teksten er tom',
    detail: 'Ingenting er sendt. Skriv minst ett avsnitt først.',
  },
  'paragraphs-conflict': ({ conflicts }) => ({
    title: 'Noen andre har skrevet i det samme',
    detail: `${conflicts.length === 1 ? 'Ett avsnitt er' : `${conflicts.length} avsnitt er`} endret av dere begge. Det du skrev, er ikke borte. Velg hva som skal stå, og lagre igjen.`,
  }),
  'phase-has-hearing': {
    title: 'Fasen har allerede en høring',
    detail: 'Ingenting er lagret. Velg en annen fase, eller endre høringen som er der.',
  },
  'hearing-too-short': ({ paragraph, earliest }) => ({
    title: 'Høringen er for kort',
    detail: `Etter ${paragraph} kan den tidligst slutte ${day(earliest)}. Ingenting er lagret. Velg en senere sluttdag.`,
  }),
  'hearing-is-sent': {
    title: 'Høringen er sendt ut',
    detail:
      'Da kan fristen forlenges og flere bes uttale seg, men det som er sendt, står. Ingenting er endret.',
  },
  'hearing-starts-in-past': ({ startsOn }) => ({
    title: 'Startdagen har vært',
    detail: `Høringen skulle startet ${day(startsOn)}. Ingen kan få tid som er gått. Sett en ny periode, og send den så.`,
  }),
  'hearing-not-sent': {
    title: 'Høringen er ikke sendt ennå',
    detail: 'Uttalelser føres når høringen er sendt ut. Ingenting er lagret.',
  },
  'statement-is-withdrawn': {
    title: 'Uttalelsen er trukket',
    detail:
      'Den ble ført ved en feil og telles ikke. Ingenting er endret. Last siden på nytt, og før den på nytt hvis den likevel skal med.',
  },
  'not-a-private-person': {
    title: 'Uttalelsen er ikke fra en privatperson',
    detail:
      'Bare en privatpersons ord kan fjernes for godt. Ingenting er endret. Trekk uttalelsen uten å fjerne ordene.',
  },
  'received-before-hearing': ({ startsOn }) => ({
    title: 'Uttalelsen er datert før høringen',
    detail: `Høringen startet ${day(startsOn)}. Ingenting er lagret. Rett datoen.`,
  }),
  'no-such-paragraph': {
    title: 'Avsnittet var ikke med i høringen',
    detail: 'Ingenting er lagret. Last siden på nytt, og velg blant avsnittene som ble sendt ut.',
  },
  'process-is-adopted': ({ decidedOn }) => ({
    title: 'Vedtaket er ført før',
    detail: `Prosessen endte i et vedtak ${day(decidedOn)}. Ingenting er endret.`,
  }),
  'hearing-not-over': ({ endsOn }) => ({
    title: 'Høringen var ikke over',
    detail: `Fristen for å uttale seg er ${day(endsOn)}, og vedtaket må komme etter den. Ingenting er lagret. Rett datoen for vedtaket.`,
  }),
  'nothing-to-replace-with': {
    title: 'Prosessen lager ingen plan i planregisteret',
    detail:
      'Bare en plan kan erstatte andre planer. Ingenting er lagret. Ta bort planene som skulle erstattes.',
  },
} satisfies Partial<ProblemWords>;
