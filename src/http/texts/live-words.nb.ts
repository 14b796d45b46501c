import { formatMoment, formatTime } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const clock = (instant: Instant): string => formatTime(instant, 'nb');

export const liveInBokmal = {
  'item-was-removed': {
    title: 'Punktet er tatt ut av kunnskapsgrunnlaget',
    detail: 'Reaksjonen er ikke lagret. Last siden på nytt.',
  },
  'same-value-twice': ({ label }) => ({
    title: `To verdier heter «${label}»`,
    detail: 'Ingenting er lagret. Gi hver verdi sitt eget navn.',
  }),
  'knowledge-has-changed': {
    title: 'Kunnskapsgrunnlaget er endret imens',
    detail:
      'Noen har lagt til eller tatt ut et punkt. Rekkefølgen er ikke lagret. Last siden på nytt, og flytt igjen.',
  },
  'figure-without-values': {
    title: 'Tallene mangler',
    detail:
      'En figur viser minst én verdi. Ingenting er lagret. Skriv inn verdiene, eller gjør punktet til en tekst.',
  },
  'missing-says-nothing': {
    title: 'Si hva som mangler',
    detail: 'Reaksjonen er ikke lagret. Skriv hva dere savner, så kan administrasjonen svare.',
  },
  'attendance-conflict': {
    title: 'Noen andre har ført oppmøtet samtidig',
    detail: 'Det du merket, er ikke lagret. Hent lista på nytt, og før inn det som mangler.',
  },
  'left-before-arrived': {
    title: 'Noen gikk før de kom',
    detail: 'Oppmøtet er ikke lagret. Rett klokkeslettene, så de kommer før de går.',
  },
  'not-during-meeting': ({ from, to }) => ({
    title: 'Klokkeslettet er utenfor møtet',
    detail: `Den som kommer eller går underveis, gjør det mellom kl. ${clock(from)} og kl. ${clock(to)}. Oppmøtet er ikke lagret. Rett klokkeslettet.`,
  }),
  'note-takers-conflict': {
    title: 'Noen andre har endret referentene samtidig',
    detail: 'Endringen din er ikke lagret. Se over lista, og velg på nytt.',
  },
  'question-not-open': {
    title: 'Spørsmålet er ikke åpent nå',
    detail:
      'Innspillet er ikke levert. Det du skrev, ligger på denne enheten og kan leveres når fasilitatoren åpner spørsmålet.',
  },
  'delivered-too-late': ({ until }) => ({
    title: 'Runden er avsluttet',
    detail: `Innspill fra bordene ble tatt imot til ${formatMoment(until, 'nb')}. Innspillet er ikke levert. Det ligger fortsatt på denne enheten. Send det til prosesslederen på en annen måte.`,
  }),
  'already-withdrawn': {
    title: 'Innspillet er trukket tilbake',
    detail: 'Det er ikke endret. Lever et nytt hvis dere mener noe annet.',
  },
  'not-note-taker': ({ table }) => ({
    title: `Du skriver ikke for bord ${table}`,
    detail:
      'Innspillet er ikke levert. Det du skrev, ligger på denne enheten. Be fasilitatoren om å sette deg opp som referent ved bordet.',
  }),
  'only-members-contribute': {
    title: 'Bare medlemmer av organet kan gi egne innspill',
    detail: 'Innspillet er ikke levert. Skriv for et bord hvis du er referent.',
  },
  'not-of-administration': {
    title: 'Referentene må være fra administrasjonen',
    detail:
      'De folkevalgte ved bordet snakker. Ingenting er lagret. Velg noen fra administrasjonen.',
  },
  'no-such-round-question': {
    title: 'Spørsmålet hører ikke til denne runden',
    detail: 'Ingenting er lagret. Last siden på nytt og se hvilke spørsmål runden har nå.',
  },
  'no-such-agenda-item': {
    title: 'Punktet finnes ikke på dagsordenen',
    detail: 'Ingenting er endret. Last siden på nytt og se dagsordenen slik den er nå.',
  },
  'too-many-on-screen': ({ most }) => ({
    title: 'Så mye kan ikke leses fra bakerste rad',
    detail: `Skjermen viser høyst ${most} innspill om gangen. Ingenting er endret. Ta bort et først.`,
  }),
} satisfies Partial<ProblemWords>;
