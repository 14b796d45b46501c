import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nn');
const turnsInNynorsk = {
  early: 'Det er før dagen som er sett.',
  waits: 'Noko fasen byggjer på, er ikkje avslutta.',
  unmet: 'Noko som høyrer fasen til, er ikkje gjort.',
  reopening: 'Fasen er avslutta.',
};

export const timelineInNynorsk = {
  'phase-is-open': ({ openedAt }) => ({
    title: 'Fasen er open',
    detail: `Han vart opna ${formatMoment(openedAt, 'nn')}. Ingenting er endra.`,
  }),
  'phase-is-closed': ({ closedAt }) => ({
    title: 'Fasen er avslutta',
    detail: `Han vart avslutta ${formatMoment(closedAt, 'nn')}. Opna han att dersom han skal flyttast eller brukast. Ingenting er endra.`,
  }),
  'phase-is-not-open': {
    title: 'Fasen er ikkje opna',
    detail: 'Berre ein open fase kan avsluttast. Ingenting er endra.',
  },
  'phase-is-not-closed': {
    title: 'Fasen er ikkje avslutta',
    detail: 'Berre ein avslutta fase kan opnast att. Ingenting er endra.',
  },
  'phase-has-begun': ({ openedAt }) => ({
    title: 'Fasen har byrja',
    detail: `Han vart opna ${formatMoment(openedAt, 'nn')}, og den første dagen ligg fast. Du kan flytte den siste. Ingenting er flytta.`,
  }),
  'moved-since': ({ title }) => ({
    title: 'Noko er flytta sidan',
    detail: `«${title}» har fått andre datoar etter denne flyttinga. Flytt fasane ein for ein. Ingenting er flytta.`,
  }),
  'nothing-moves': {
    title: 'Datoane er dei same',
    detail: 'Vel ein annan første eller siste dag. Ingenting er flytta.',
  },
  'before-closed-phase': ({ title, endsOn }) => ({
    title: 'Fasen må liggje etter ein som er avslutta',
    detail: `Han byggjer på «${title}», som varte til ${day(endsOn)}. Vel ein seinare dag. Ingenting er flytta.`,
  }),
  'before-needed-phase': ({ title, endsOn }) => ({
    title: 'Fasen byrjar for tidleg',
    detail: `Han byggjer på «${title}», som varer til ${day(endsOn)}. Vel ein seinare dag, eller flytt den fasen først. Ingenting er flytta.`,
  }),
  'move-needs-reason': {
    title: 'Skriv kvifor fasen blir flytta',
    detail: 'Grunnen står i historikken for alle som ser prosessen. Ingenting er flytta.',
  },
  'move-breaks-deadline': ({ broken }) => ({
    title: 'Flyttinga bryt ein frist i lova',
    detail: [
      ...broken.map(
        ({ paragraph, dueOn, brokenBy }) =>
          `${paragraph}: ${day(dueOn)}, broten med ${brokenBy} ${brokenBy === 1 ? 'dag' : 'dagar'}.`,
      ),
      'Stadfest at du veit det, eller vel andre datoar. Ingenting er flytta.',
    ].join(' '),
  }),
  'turn-needs-reason': ({ why }) => ({
    title: 'Skriv kvifor',
    detail: `${why.map((one) => turnsInNynorsk[one]).join(' ')} Då trengst ein grunn, som står i historikken. Ingenting er endra.`,
  }),
  'ends-in-the-past': {
    title: 'Den siste dagen er forbi',
    detail:
      'Vel ein siste dag frå i dag av, elles blir fasen avslutta med ein gong. Ingenting er endra.',
  },
  'summer-outside-year': ({ year }) => ({
    title: 'Sommarferien må liggje i sitt eige år',
    detail: `Rett første og siste dag for ${year}. Ingenting er lagra.`,
  }),
} satisfies Partial<ProblemWords>;
