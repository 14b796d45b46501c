import { formatDay, formatPeriod } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const whats: Readonly<Record<string, string>> = {
  gathering: 'En samling',
  host: 'Vertskapet for en samling',
  question: 'Et spørsmål',
};

export const programmesInBokmal = {
  'member-named-twice': ({ name }) => ({
    title: 'To deltakere har samme navn',
    detail: `«${name}» står to ganger. Ingenting er lagret. Gi dem hvert sitt navn.`,
  }),
  'programme-link-unknown': ({ what }) => ({
    title: 'Noe i programmet viser til noe som er borte',
    detail: `${whats[what] ?? ''} viser til noe som ikke er med i programmet lenger. Ingenting er lagret. Rett det, og lagre igjen.`,
  }),
  'gathering-outside-phase': ({ title, startsOn, endsOn }) => ({
    title: 'Samlingen ligger utenfor fasen sin',
    detail: `Fasen «${title}» varer ${formatPeriod(startsOn, endsOn, 'nb')}. Ingenting er lagret. Velg en dag i fasen, eller flytt fasen først.`,
  }),
  'gathering-ends-before-start': ({ title }) => ({
    title: 'Samlingen slutter før den begynner',
    detail: `Det gjelder «${title}». Ingenting er lagret. Rett klokkeslettene.`,
  }),
  'answer-without-text': ({ question }) => ({
    title: 'Svaret mangler',
    detail: `«${question}» står som besvart, men har ikke noe svar. Ingenting er lagret. Skriv svaret, eller endre statusen.`,
  }),
  'gathering-not-begun': ({ startsOn }) => ({
    title: 'Samlingen har ikke begynt',
    detail: `Læringspunkter kan skrives fra ${formatDay(startsOn, 'nb')}. Det du skrev, er ikke lagret.`,
  }),
  'gathering-long-over': ({ until }) => ({
    title: 'Det er for lenge siden samlingen',
    detail: `Læringspunkter kunne skrives til og med ${formatDay(until, 'nb')}. Det du skrev, er ikke lagret. Ta det med på neste samling.`,
  }),
  'dropped-without-why': {
    title: 'Si hvorfor det er lagt bort',
    detail: 'Ingenting er lagret. Skriv kort hvorfor, så andre forstår det.',
  },
} satisfies Partial<ProblemWords>;
