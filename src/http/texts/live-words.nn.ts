import { formatMoment, formatTime } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const clock = (instant: Instant): string => formatTime(instant, 'nn');

export const liveInNynorsk = {
  'item-was-removed': {
    title: 'Punktet er teke ut av kunnskapsgrunnlaget',
    detail: 'Reaksjonen er ikkje lagra. Last sida på nytt.',
  },
  'same-value-twice': ({ label }) => ({
    title: `To verdiar heiter «${label}»`,
    detail: 'Ingenting er lagra. Gi kvar verdi sitt eige namn.',
  }),
  'knowledge-has-changed': {
    title: 'Kunnskapsgrunnlaget er endra i mellomtida',
    detail:
      'Nokon har lagt til eller teke ut eit punkt. Rekkjefølgja er ikkje lagra. Last sida på nytt, og flytt igjen.',
  },
  'figure-without-values': {
    title: 'Tala manglar',
    detail:
      'Ein figur viser minst éin verdi. Ingenting er lagra. Skriv inn verdiane, eller gjer punktet til ein tekst.',
  },
  'missing-says-nothing': {
    title: 'Sei kva som manglar',
    detail: 'Reaksjonen er ikkje lagra. Skriv kva de saknar, så kan administrasjonen svare.',
  },
  'attendance-conflict': {
    title: 'Nokon andre har ført oppmøtet samstundes',
    detail: 'Det du merkte, er ikkje lagra. Hent lista på nytt, og før inn det som manglar.',
  },
  'left-before-arrived': {
    title: 'Nokon gjekk før dei kom',
    detail: 'Oppmøtet er ikkje lagra. Rett klokkesletta, så dei kjem før dei går.',
  },
  'not-during-meeting': ({ from, to }) => ({
    title: 'Klokkeslettet er utanfor møtet',
    detail: `Den som kjem eller går undervegs, gjer det mellom kl. ${clock(from)} og kl. ${clock(to)}. Oppmøtet er ikkje lagra. Rett klokkeslettet.`,
  }),
  'note-takers-conflict': {
    title: 'Nokon andre har endra referentane samstundes',
    detail: 'Endringa di er ikkje lagra. Sjå over lista, og vel på nytt.',
  },
  'question-not-open': {
    title: 'Spørsmålet er ikkje ope no',
    detail:
      'Innspelet er ikkje levert. Det du skreiv, ligg på denne eininga og kan leverast når fasilitatoren opnar spørsmålet.',
  },
  'delivered-too-late': ({ until }) => ({
    title: 'Runden er avslutta',
    detail: `Innspel frå borda vart tekne imot til ${formatMoment(until, 'nn')}. Innspelet er ikkje levert. Det ligg framleis på denne eininga. Send det til prosessleiaren på ein annan måte.`,
  }),
  'already-withdrawn': {
    title: 'Innspelet er trekt tilbake',
    detail: 'Det er ikkje endra. Lever eit nytt om de meiner noko anna.',
  },
  'not-note-taker': ({ table }) => ({
    title: `Du skriv ikkje for bord ${table}`,
    detail:
      'Innspelet er ikkje levert. Det du skreiv, ligg på denne eininga. Be fasilitatoren setje deg opp som referent ved bordet.',
  }),
  'only-members-contribute': {
    title: 'Berre medlemer av organet kan gje eigne innspel',
    detail: 'Innspelet er ikkje levert. Skriv for eit bord om du er referent.',
  },
  'not-of-administration': {
    title: 'Referentane må vere frå administrasjonen',
    detail:
      'Dei folkevalde ved bordet snakkar. Ingenting er lagra. Vel nokon frå administrasjonen.',
  },
  'no-such-round-question': {
    title: 'Spørsmålet høyrer ikkje til denne runden',
    detail: 'Ingenting er lagra. Last sida på nytt og sjå kva spørsmål runden har no.',
  },
  'no-such-agenda-item': {
    title: 'Punktet finst ikkje på saklista',
    detail: 'Ingenting er endra. Last sida på nytt og sjå saklista slik ho er no.',
  },
  'too-many-on-screen': ({ most }) => ({
    title: 'Så mykje kan ikkje lesast frå bakarste rad',
    detail: `Skjermen viser høgst ${most} innspel om gongen. Ingenting er endra. Ta bort eit først.`,
  }),
} satisfies Partial<ProblemWords>;
