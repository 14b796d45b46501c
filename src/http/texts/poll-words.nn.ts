import { formatMoment } from '../../core/time/format.ts';
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
  'statement-gone': {
    title: 'Ein påstand er ikkje med lenger',
    detail:
      'Ein av påstandane du svarte på, er fjerna. Svaret er ikkje lagra. Last sida på nytt, sjå over og send igjen.',
  },
  'takes-no-statements': {
    title: 'Spørsmålet tek ikkje imot påstandar',
    detail: 'Ingenting er lagt til. Berre den som lagar spørjinga, kan skrive påstandane her.',
  },
  'already-added': {
    title: 'Du har lagt til ein påstand frå før',
    detail: 'Kvar kan leggje til éin påstand i ei spørjing. Svar på dei som står der.',
  },
  'no-room-for-statements': ({ most }) => ({
    title: 'Det er ikkje plass til fleire påstandar',
    detail: `Deltakarane har lagt til ${most}, og fleire blir det ikkje i denne spørjinga.`,
  }),
  'no-such-added-statement': {
    title: 'Påstanden er ikkje der',
    detail: 'Han kan vere fjerna av nokon andre. Last sida på nytt.',
  },
  'adding-in-anonymous': {
    title: 'Ei anonym spørjing tek ikkje imot påstandar',
    detail:
      'Tidspunktet ein påstand kjem på, ville vist kven han kjem frå. Slå av at deltakarane kan leggje til påstandar, eller vel ein annan måte å vise svara på.',
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
  'poll-not-asked': {
    title: 'Spørjinga er ikkje stilt enno',
    detail:
      'Berre det som er spurt om før, kan stillast på nytt. Lag ein kopi av utkastet i staden.',
  },
  'opening-not-ahead': {
    title: 'Spørjinga kan ikkje setjast til å opne då',
    detail:
      'Tidspunktet er passert, eller fasen er alt opna. Vel eit tidspunkt fram i tid, eller opne spørjinga sjølv. Ingenting er endra.',
  },
  'opens-after-deadline': ({ closesAt }) => ({
    title: 'Spørjinga må opne før fristen',
    detail: `Fristen er ${formatMoment(closesAt, 'nn')}. Vel eit tidlegare tidspunkt, eller flytt fristen i utkastet. Ingenting er endra.`,
  }),
  'review-not-ahead': {
    title: 'Vel ein dag fram i tid',
    detail: 'Dagen de skal sjå på saka igjen, må kome etter i dag. Ingenting er endra.',
  },
  'nothing-corrected': {
    title: 'Ingenting er retta',
    detail: 'Rett tittelen, føremålet eller fristen, og lagre igjen.',
  },
  'more-than-a-slip': ({ field }) => ({
    title: 'Dette er meir enn ein skrivefeil',
    detail: `Nokon kan ha svart på orda slik dei står. ${field === 'title' ? 'Tittelen' : 'Føremålet'} kan rettast med nokre få bokstavar. Lag ein ny versjon dersom meininga skal endrast. Ingenting er endra.`,
  }),
  'deadline-not-later': ({ closesAt }) => ({
    title: 'Fristen kan berre flyttast fram i tid',
    detail: `Dei som er spurde, har fått vite at dei kan svare til ${formatMoment(closesAt, 'nn')}. Lukk spørjinga for hand dersom ho må stoppast før. Ingenting er endra.`,
  }),
  'deadline-needs-reason': {
    title: 'Sei kvifor fristen blir så kort',
    detail:
      'Den nye fristen er om under ein time. Skriv ein grunn, så dei som er spurde, forstår det. Ingenting er endra.',
  },
} satisfies Partial<ProblemWords>;
