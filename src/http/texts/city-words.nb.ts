import type { ProblemWords } from './problem-catalogue.ts';

const whats: Readonly<Record<string, string>> = {
  relation: 'En relasjon',
  move: 'Et grep',
  trigger: 'En pil mellom grep',
};

export const cityInBokmal = {
  'city-link-unknown': ({ what }) => ({
    title: 'Noe i bildet viser til noe som er borte',
    detail: `${whats[what] ?? ''} viser til en aktør eller et grep som ikke er der lenger. Ingenting er lagret. Rett det, og lagre igjen.`,
  }),
  'city-named-twice': ({ name }) => ({
    title: 'To har samme navn',
    detail: `«${name}» står to ganger. Ingenting er lagret. Gi dem hvert sitt navn.`,
  }),
  'relation-to-self': ({ name }) => ({
    title: 'En aktør har en relasjon til seg selv',
    detail: `Det gjelder «${name}». Ingenting er lagret. Velg en annen aktør.`,
  }),
  'move-ends-before-start': ({ title }) => ({
    title: 'Et grep slutter før det begynner',
    detail: `Det gjelder «${title}». Ingenting er lagret. Rett datoene.`,
  }),
  'triggered-before': ({ title, by }) => ({
    title: 'Det som utløser, må komme først',
    detail: `«${by}» kan ikke utløse «${title}», som kommer før eller er det samme. Ingenting er lagret. Rett datoene eller fjern pilen.`,
  }),
} satisfies Partial<ProblemWords>;
