import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nb');
const turnsInBokmal = {
  early: 'Det er før dagen som er satt.',
  waits: 'Noe fasen bygger på, er ikke avsluttet.',
  unmet: 'Noe som hører fasen til, er ikke gjort.',
  reopening: 'Fasen er avsluttet.',
};

export const timelineInBokmal = {
  'phase-is-open': ({ openedAt }) => ({
    title: 'Fasen er åpen',
    detail: `Den ble åpnet ${formatMoment(openedAt, 'nb')}. Ingenting er endret.`,
  }),
  'phase-is-closed': ({ closedAt }) => ({
    title: 'Fasen er avsluttet',
    detail: `Den ble avsluttet ${formatMoment(closedAt, 'nb')}. Åpne den igjen hvis den skal flyttes eller brukes. Ingenting er endret.`,
  }),
  'phase-is-not-open': {
    title: 'Fasen er ikke åpnet',
    detail: 'Bare en åpen fase kan avsluttes. Ingenting er endret.',
  },
  'phase-is-not-closed': {
    title: 'Fasen er ikke avsluttet',
    detail: 'Bare en avsluttet fase kan åpnes igjen. Ingenting er endret.',
  },
  'phase-has-begun': ({ openedAt }) => ({
    title: 'Fasen har begynt',
    detail: `Den ble åpnet ${formatMoment(openedAt, 'nb')}, og den første dagen ligger fast. Du kan flytte den siste. Ingenting er flyttet.`,
  }),
  'moved-since': ({ title }) => ({
    title: 'Noe er flyttet siden',
    detail: `«${title}» har fått andre datoer etter denne flyttingen. Flytt fasene en for en. Ingenting er flyttet.`,
  }),
  'nothing-moves': {
    title: 'Datoene er de samme',
    detail: 'Velg en annen første eller siste dag. Ingenting er flyttet.',
  },
  'before-closed-phase': ({ title, endsOn }) => ({
    title: 'Fasen må ligge etter en som er avsluttet',
    detail: `Den bygger på «${title}», som varte til ${day(endsOn)}. Velg en senere dag. Ingenting er flyttet.`,
  }),
  'before-needed-phase': ({ title, endsOn }) => ({
    title: 'Fasen begynner for tidlig',
    detail: `Den bygger på «${title}», som varer til ${day(endsOn)}. Velg en senere dag, eller flytt den fasen først. Ingenting er flyttet.`,
  }),
  'move-needs-reason': {
    title: 'Skriv hvorfor fasen flyttes',
    detail: 'Grunnen vises i historikken for alle som ser prosessen. Ingenting er flyttet.',
  },
  'move-breaks-deadline': ({ broken }) => ({
    title: 'Flyttingen bryter en frist i loven',
    detail: [
      ...broken.map(
        ({ paragraph, dueOn, brokenBy }) =>
          `${paragraph}: ${day(dueOn)}, brutt med ${brokenBy} ${brokenBy === 1 ? 'dag' : 'dager'}.`,
      ),
      'Bekreft at du vet det, eller velg andre datoer. Ingenting er flyttet.',
    ].join(' '),
  }),
  'turn-needs-reason': ({ why }) => ({
    title: 'Skriv hvorfor',
    detail: `${why.map((one) => turnsInBokmal[one]).join(' ')} Da trengs en grunn, som vises i historikken. Ingenting er endret.`,
  }),
  'ends-in-the-past': {
    title: 'Den siste dagen er forbi',
    detail:
      'Velg en siste dag fra i dag av, ellers avsluttes fasen med en gang. Ingenting er endret.',
  },
  'summer-outside-year': ({ year }) => ({
    title: 'Sommerferien må ligge i sitt eget år',
    detail: `Rett første og siste dag for ${year}. Ingenting er lagret.`,
  }),
} satisfies Partial<ProblemWords>;
