import type { GoalKind } from '../../core/goals/goal.ts';
import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: CivilDate): string => formatDay(date, 'nb');

const goalKinds: Readonly<Record<GoalKind, string>> = {
  vision: 'Visjon',
  mainGoal: 'Hovedmål',
  subGoal: 'Delmål',
  strategy: 'Strategi',
  assignment: 'Oppdrag',
  task: 'Oppgave',
};

export const goalsInBokmal = {
  'wrong-place-for-goal': ({ kind, parentKind }) => ({
    title: 'Det passer ikke der',
    detail:
      parentKind === null
        ? `${goalKinds[kind]} kan ikke stå øverst. Ingenting er lagret. Velg hva det skal henge under.`
        : `${goalKinds[kind]} kan ikke henge rett under ${goalKinds[parentKind].toLowerCase()}. Ingenting er lagret. Velg et annet sted.`,
  }),
  'goal-below-itself': ({ title }) => ({
    title: 'Et mål kan ikke henge under seg selv',
    detail: `Stedet du valgte, ligger under «${title}». Ingenting er flyttet. Velg et annet sted.`,
  }),
  'not-measured-here': ({ kind }) => ({
    title: 'Indikatorer hører til målene',
    detail: `Indikatorer legges på hovedmål og delmål, ikke på ${goalKinds[kind].toLowerCase()}. Ingenting er lagret.`,
  }),
  'target-day-without-target': {
    title: 'Måltallet mangler',
    detail:
      'Du har satt en dag for måltallet, men ikke tallet. Ingenting er lagret. Skriv måltallet eller ta bort dagen.',
  },
  'day-has-not-come': ({ date }) => ({
    title: 'Datoen er ikke kommet ennå',
    detail: `Det som er målt eller rapportert, kan ikke ligge fram i tid (${day(date)}). Ingenting er lagret. Rett datoen.`,
  }),
  'not-reported-on': ({ kind }) => ({
    title: 'Her rapporteres det ikke',
    detail: `Rapporter føres på oppdrag og oppgaver, ikke på ${goalKinds[kind].toLowerCase()}. Ingenting er lagret.`,
  }),
  'no-means-here': ({ kind }) => ({
    title: 'Penger og kapasitet føres på oppdrag',
    detail: `De kan ikke føres på ${goalKinds[kind].toLowerCase()}, men summeres dit. Ingenting er lagret.`,
  }),
  'chain-too-short': {
    title: 'En kjede har minst to ledd',
    detail: 'Legg til ett ledd til, så kjeden fører fra noe til noe. Ingenting er lagret.',
  },
  'step-tied-twice': ({ step, words }) => ({
    title: 'Et ledd kan bare knyttes til én ting',
    detail: `Ledd ${step}, «${words}», er knyttet til flere ting. Velg ett mål, én plan eller én konflikt. Ingenting er lagret.`,
  }),
  'closed-above': ({ title }) => ({
    title: 'Det som ligger over, er avsluttet',
    detail: `«${title}» er avsluttet. Gjenoppta det først, eller velg et annet sted. Ingenting er lagret.`,
  }),
  'already-closed': {
    title: 'Dette er alt avsluttet',
    detail: 'Noen har avsluttet det før deg. Last siden på nytt for å se når og hvorfor.',
  },
  'not-closed': {
    title: 'Dette er ikke avsluttet',
    detail: 'Det gjelder fortsatt, så det er ingenting å gjenoppta. Last siden på nytt.',
  },
  'conflict-with-itself': {
    title: 'En konflikt ligger mellom minst to',
    detail: 'Velg minst to mål eller planer som konflikten ligger mellom. Ingenting er lagret.',
  },
  'decided-on-without-where': {
    title: 'Det mangler hvor det er vedtatt',
    detail:
      'Du har satt en vedtaksdato. Skriv også hvor det er vedtatt, så andre kan finne det. Ingenting er lagret.',
  },
} satisfies Partial<ProblemWords>;
