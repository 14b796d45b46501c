import { formatDay, formatPeriod } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const whats: Readonly<Record<string, string>> = {
  gathering: 'Ei samling',
  host: 'Vertskapet for ei samling',
  question: 'Eit spørsmål',
};

export const programmesInNynorsk = {
  'member-named-twice': ({ name }) => ({
    title: 'To deltakarar har same namn',
    detail: `«${name}» står to gonger. Ingenting er lagra. Gi dei kvar sitt namn.`,
  }),
  'programme-link-unknown': ({ what }) => ({
    title: 'Noko i programmet viser til noko som er borte',
    detail: `${whats[what] ?? ''} viser til noko som ikkje er med i programmet lenger. Ingenting er lagra. Rett det, og lagre på nytt.`,
  }),
  'gathering-outside-phase': ({ title, startsOn, endsOn }) => ({
    title: 'Samlinga ligg utanfor fasen sin',
    detail: `Fasen «${title}» varer ${formatPeriod(startsOn, endsOn, 'nn')}. Ingenting er lagra. Vel ein dag i fasen, eller flytt fasen først.`,
  }),
  'gathering-ends-before-start': ({ title }) => ({
    title: 'Samlinga sluttar før ho byrjar',
    detail: `Det gjeld «${title}». Ingenting er lagra. Rett klokkesletta.`,
  }),
  'answer-without-text': ({ question }) => ({
    title: 'Svaret manglar',
    detail: `Det står at «${question}» er svart på, men svaret manglar. Ingenting er lagra. Skriv svaret, eller endre statusen.`,
  }),
  'gathering-not-begun': ({ startsOn }) => ({
    title: 'Samlinga har ikkje byrja',
    detail: `Læringspunkt kan skrivast frå ${formatDay(startsOn, 'nn')}. Det du skreiv, er ikkje lagra.`,
  }),
  'gathering-long-over': ({ until }) => ({
    title: 'Det er for lenge sidan samlinga',
    detail: `Læringspunkt kunne skrivast til og med ${formatDay(until, 'nn')}. Det du skreiv, er ikkje lagra. Ta det med på neste samling.`,
  }),
  'dropped-without-why': {
    title: 'Sei kvifor det er lagt bort',
    detail: 'Ingenting er lagra. Skriv kort kvifor, så andre skjønar det.',
  },
} satisfies Partial<ProblemWords>;
