import type { ProblemWords } from './problem-catalogue.ts';

export const wheelsInNynorsk = {
  'already-removed': {
    title: 'Punktet er alt teke ut av hjulet',
    detail: 'Ingenting er endra. Legg det tilbake først om du vil rette det.',
  },
  'not-removed': {
    title: 'Punktet står i hjulet',
    detail: 'Nokon har alt lagt det tilbake. Ingenting er endra.',
  },
  'no-such-day': ({ month, day }) => ({
    title: 'Dagen finst ikkje',
    detail: `Månad ${String(month)} har ingen dag ${String(day)}. Ingenting er lagra. Rett dagen.`,
  }),
  'ends-before-start': {
    title: 'Sluttdagen kjem før startdagen',
    detail: 'Ingenting er lagra. Rett ein av datoane.',
  },
} satisfies Partial<ProblemWords>;
