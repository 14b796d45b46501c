import type { ProblemWords } from './problem-catalogue.ts';

const whats: Readonly<Record<string, string>> = {
  relation: 'Ein relasjon',
  move: 'Eit grep',
  trigger: 'Ei pil mellom grep',
};

export const cityInNynorsk = {
  'city-link-unknown': ({ what }) => ({
    title: 'Noko i biletet viser til noko som er borte',
    detail: `${whats[what] ?? ''} viser til ein aktør eller eit grep som ikkje er der lenger. Ingenting er lagra. Rett det, og lagre igjen.`,
  }),
  'city-named-twice': ({ name }) => ({
    title: 'To har same namn',
    detail: `«${name}» står to gonger. Ingenting er lagra. Gje dei kvart sitt namn.`,
  }),
  'relation-to-self': ({ name }) => ({
    title: 'Ein aktør har ein relasjon til seg sjølv',
    detail: `Det gjeld «${name}». Ingenting er lagra. Vel ein annan aktør.`,
  }),
  'move-ends-before-start': ({ title }) => ({
    title: 'Eit grep sluttar før det byrjar',
    detail: `Det gjeld «${title}». Ingenting er lagra. Rett datoane.`,
  }),
  'triggered-before': ({ title, by }) => ({
    title: 'Det som utløyser, må kome først',
    detail: `«${by}» kan ikkje utløyse «${title}», som kjem før eller er det same. Ingenting er lagra. Rett datoane eller fjern pila.`,
  }),
} satisfies Partial<ProblemWords>;
