import { formatMoment } from '../../core/time/format.ts';
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
  'statement-gone': {
    title: 'En påstand er ikke lenger med',
    detail:
      'En av påstandene du svarte på, er fjernet. Svaret er ikke lagret. Last siden på nytt, se over og send igjen.',
  },
  'takes-no-statements': {
    title: 'Spørsmålet tar ikke imot påstander',
    detail: 'Ingenting er lagt til. Bare den som lager spørringen, kan skrive påstandene her.',
  },
  'already-added': {
    title: 'Du har lagt til en påstand fra før',
    detail: 'Hver kan legge til én påstand i en spørring. Svar på dem som står der.',
  },
  'no-room-for-statements': ({ most }) => ({
    title: 'Det er ikke plass til flere påstander',
    detail: `Deltakerne har lagt til ${most}, og flere blir det ikke i denne spørringen.`,
  }),
  'no-such-added-statement': {
    title: 'Påstanden er ikke der',
    detail: 'Den kan være fjernet av noen andre. Last siden på nytt.',
  },
  'adding-in-anonymous': {
    title: 'En anonym spørring tar ikke imot påstander',
    detail:
      'Tidspunktet en påstand kommer på, ville vist hvem den kommer fra. Slå av at deltakerne kan legge til påstander, eller velg en annen synlighet.',
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
  'poll-not-asked': {
    title: 'Spørringen er ikke stilt ennå',
    detail: 'Bare det som er spurt om før, kan stilles på nytt. Lag en kopi av utkastet i stedet.',
  },
  'opening-not-ahead': {
    title: 'Spørringen kan ikke settes til å åpne da',
    detail:
      'Tidspunktet er passert, eller fasen er alt åpnet. Velg et tidspunkt fram i tid, eller åpne spørringen selv. Ingenting er endret.',
  },
  'opens-after-deadline': ({ closesAt }) => ({
    title: 'Spørringen må åpne før fristen',
    detail: `Fristen er ${formatMoment(closesAt, 'nb')}. Velg et tidligere tidspunkt, eller flytt fristen i utkastet. Ingenting er endret.`,
  }),
  'review-not-ahead': {
    title: 'Velg en dag fram i tid',
    detail: 'Dagen dere skal se på saken igjen, må komme etter i dag. Ingenting er endret.',
  },
  'nothing-corrected': {
    title: 'Ingenting er rettet',
    detail: 'Rett tittelen, formålet eller fristen, og lagre igjen.',
  },
  'more-than-a-slip': ({ field }) => ({
    title: 'Dette er mer enn en skrivefeil',
    detail: `Noen kan ha svart på ordene slik de står. ${field === 'title' ? 'Tittelen' : 'Formålet'} kan rettes med noen få bokstaver. Lag en ny versjon hvis meningen skal endres. Ingenting er endret.`,
  }),
  'deadline-not-later': ({ closesAt }) => ({
    title: 'Fristen kan bare flyttes fram i tid',
    detail: `De som er spurt, har fått vite at de kan svare til ${formatMoment(closesAt, 'nb')}. Lukk spørringen for hånd hvis den må stoppes før. Ingenting er endret.`,
  }),
  'deadline-needs-reason': {
    title: 'Si hvorfor fristen blir så kort',
    detail:
      'Den nye fristen er om under en time. Skriv en grunn, så de som er spurt, forstår det. Ingenting er endret.',
  },
} satisfies Partial<ProblemWords>;
