import type { ProblemWords } from './problem-catalogue.ts';

export const pollsInNynorsk = {
  'same-option-twice': {
    title: 'Same alternativ er valt to gonger',
    detail: 'Svaret er ikkje lagra. Last sida på nytt og svar igjen.',
  },
  'too-few-chosen': ({ fewest }) => ({
    title: 'Du har valt for få alternativ',
    detail: `Vel minst ${fewest}. Svaret er ikkje lagra.`,
  }),
  'too-many-chosen': ({ most }) => ({
    title: 'Du har valt for mange alternativ',
    detail: `Vel høgst ${most}. Svaret er ikkje lagra.`,
  }),
  'place-outside': ({ places }) => ({
    title: 'Ein plass finst ikkje',
    detail: `Gi plassane frå 1 til ${places}. Svaret er ikkje lagra.`,
  }),
  'same-place-twice': ({ place }) => ({
    title: 'To alternativ har same plass',
    detail: `Plass ${place} er gitt to gonger. Svaret er ikkje lagra. Gi kvar plass til eitt alternativ.`,
  }),
  'places-not-filled': ({ places }) => ({
    title: 'Rangeringa er ikkje ferdig',
    detail: `Gi alle plassane frå 1 til ${places}. Svaret er ikkje lagra.`,
  }),
  'step-outside': {
    title: 'Steget finst ikkje',
    detail: 'Svaret er ikkje lagra. Vel eit av stega, eller «veit ikkje».',
  },
  'item-unanswered': ({ label }) => ({
    title: 'Ei av linjene manglar svar',
    detail: `Svar òg på «${label}». Svaret er ikkje lagra.`,
  }),
  'nothing-reacted-to': {
    title: 'Du har ikkje reagert på noko',
    detail: 'Svaret er ikkje lagra. Vel ein reaksjon på minst eitt av funna.',
  },
  'nothing-written': {
    title: 'Svaret er tomt',
    detail: 'Ingenting er lagra. Skriv kva du meiner, og send på nytt.',
  },
  'reason-missing': {
    title: 'Grunngivinga manglar',
    detail: 'Svaret er ikkje lagra. Skriv kort kvifor du svarer som du gjer.',
  },
  'answer-too-long': ({ longest }) => ({
    title: 'Teksten er for lang',
    detail: `Skriv høgst ${longest} teikn. Svaret er ikkje lagra.`,
  }),
  'answer-unreadable': {
    title: 'Teksten inneheld teikn som ikkje kan lagrast',
    detail: 'Svaret er ikkje lagra. Skriv teksten på nytt, eller lim han inn som rein tekst.',
  },
  'identity-number-in-answer': {
    title: 'Teksten inneheld eit fødselsnummer',
    detail:
      'Det kan ikkje lagrast her, for teksten kan bli vist til andre. Svaret er ikkje lagra. Ta bort nummeret.',
  },
  'limits-beyond-options': {
    title: 'Spørsmålet kan ikkje svarast på slik det står',
    detail:
      'Det bed om fleire, eller færre, enn det er alternativ. Utkastet er ikkje lagra. Endre tala.',
  },
} satisfies Partial<ProblemWords>;
