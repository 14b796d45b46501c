import type { ProblemWords } from './problem-catalogue.ts';

export const pollsInBokmal = {
  'same-option-twice': {
    title: 'Samme alternativ er valgt to ganger',
    detail: 'Svaret er ikke lagret. Last siden på nytt og svar igjen.',
  },
  'too-few-chosen': ({ fewest }) => ({
    title: 'Du har valgt for få alternativer',
    detail: `Velg minst ${fewest}. Svaret er ikke lagret.`,
  }),
  'too-many-chosen': ({ most }) => ({
    title: 'Du har valgt for mange alternativer',
    detail: `Velg høyst ${most}. Svaret er ikke lagret.`,
  }),
  'place-outside': ({ places }) => ({
    title: 'En plass finnes ikke',
    detail: `Gi plassene fra 1 til ${places}. Svaret er ikke lagret.`,
  }),
  'same-place-twice': ({ place }) => ({
    title: 'To alternativer har samme plass',
    detail: `Plass ${place} er gitt to ganger. Svaret er ikke lagret. Gi hver plass til ett alternativ.`,
  }),
  'places-not-filled': ({ places }) => ({
    title: 'Rangeringen er ikke ferdig',
    detail: `Gi alle plassene fra 1 til ${places}. Svaret er ikke lagret.`,
  }),
  'step-outside': {
    title: 'Trinnet finnes ikke',
    detail: 'Svaret er ikke lagret. Velg et av trinnene, eller «vet ikke».',
  },
  'item-unanswered': ({ label }) => ({
    title: 'En av linjene mangler svar',
    detail: `Svar også på «${label}». Svaret er ikke lagret.`,
  }),
  'nothing-reacted-to': {
    title: 'Du har ikke reagert på noe',
    detail: 'Svaret er ikke lagret. Velg en reaksjon på minst ett av funnene.',
  },
  'nothing-written': {
    title: 'Svaret er tomt',
    detail: 'Ingenting er lagret. Skriv hva du mener, og send på nytt.',
  },
  'reason-missing': {
    title: 'Begrunnelsen mangler',
    detail: 'Svaret er ikke lagret. Skriv kort hvorfor du svarer som du gjør.',
  },
  'answer-too-long': ({ longest }) => ({
    title: 'Teksten er for lang',
    detail: `Skriv høyst ${longest} tegn. Svaret er ikke lagret.`,
  }),
  'answer-unreadable': {
    title: 'Teksten inneholder tegn som ikke kan lagres',
    detail: 'Svaret er ikke lagret. Skriv teksten på nytt, eller lim den inn som ren tekst.',
  },
  'identity-number-in-answer': {
    title: 'Teksten inneholder et fødselsnummer',
    detail:
      'Det kan ikke lagres her, for teksten kan bli vist til andre. Svaret er ikke lagret. Ta bort nummeret.',
  },
  'limits-beyond-options': {
    title: 'Spørsmålet kan ikke besvares slik det står',
    detail:
      'Det ber om flere, eller færre, enn det er alternativer. Utkastet er ikke lagret. Endre tallene.',
  },
} satisfies Partial<ProblemWords>;
