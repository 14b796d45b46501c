import type { ProblemWords } from './problem-catalogue.ts';

export const wheelsInBokmal = {
  'already-removed': {
    title: 'Punktet er allerede tatt ut av hjulet',
    detail: 'Ingenting er endret. Legg det tilbake først, hvis du vil rette det.',
  },
  'not-removed': {
    title: 'Punktet står i hjulet',
    detail: 'Noen har allerede lagt det tilbake. Ingenting er endret.',
  },
  'no-such-day': ({ month, day }) => ({
    title: 'Dagen finnes ikke',
    detail: `Måned ${String(month)} har ingen dag ${String(day)}. Ingenting er lagret. Rett dagen.`,
  }),
  'ends-before-start': {
    title: 'Sluttdagen kommer før startdagen',
    detail: 'Ingenting er lagret. Rett en av datoene.',
  },
} satisfies Partial<ProblemWords>;
