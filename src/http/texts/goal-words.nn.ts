import type { GoalKind } from '../../core/goals/goal.ts';
import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: CivilDate): string => formatDay(date, 'nn');

const goalKinds: Readonly<Record<GoalKind, string>> = {
  vision: 'Visjon',
  mainGoal: 'Hovudmål',
  subGoal: 'Delmål',
  strategy: 'Strategi',
  assignment: 'Oppdrag',
  task: 'Oppgåve',
};

export const goalsInNynorsk = {
  'wrong-place-for-goal': ({ kind, parentKind }) => ({
    title: 'Det passar ikkje der',
    detail:
      parentKind === null
        ? `${goalKinds[kind]} kan ikkje stå øvst. Ingenting er lagra. Vel kva det skal henge under.`
        : `${goalKinds[kind]} kan ikkje henge rett under ${goalKinds[parentKind].toLowerCase()}. Ingenting er lagra. Vel ein annan stad.`,
  }),
  'goal-below-itself': ({ title }) => ({
    title: 'Eit mål kan ikkje henge under seg sjølv',
    detail: `Staden du valde, ligg under «${title}». Ingenting er flytta. Vel ein annan stad.`,
  }),
  'not-measured-here': ({ kind }) => ({
    title: 'Indikatorar høyrer til måla',
    detail: `Indikatorar blir lagde på hovudmål og delmål, ikkje på ${goalKinds[kind].toLowerCase()}. Ingenting er lagra.`,
  }),
  'target-day-without-target': {
    title: 'Måltalet manglar',
    detail:
      'Du har sett ein dag for måltalet, men ikkje talet. Ingenting er lagra. Skriv måltalet eller ta bort dagen.',
  },
  'day-has-not-come': ({ date }) => ({
    title: 'Datoen er ikkje komen enno',
    detail: `Det som er målt eller rapportert, kan ikkje liggje fram i tid (${day(date)}). Ingenting er lagra. Rett datoen.`,
  }),
  'not-reported-on': ({ kind }) => ({
    title: 'Her blir det ikkje rapportert',
    detail: `Rapportar blir førte på oppdrag og oppgåver, ikkje på ${goalKinds[kind].toLowerCase()}. Ingenting er lagra.`,
  }),
  'no-means-here': ({ kind }) => ({
    title: 'Pengar og kapasitet blir førte på oppdrag',
    detail: `Dei kan ikkje førast på ${goalKinds[kind].toLowerCase()}, men blir summerte dit. Ingenting er lagra.`,
  }),
  'chain-too-short': {
    title: 'Ei kjede har minst to ledd',
    detail: 'Legg til eitt ledd til, så kjeda fører frå noko til noko. Ingenting er lagra.',
  },
  'step-tied-twice': ({ step, words }) => ({
    title: 'Eit ledd kan berre knytast til éin ting',
    detail: `Ledd ${step}, «${words}», er knytt til fleire ting. Vel eitt mål, éin plan eller éin konflikt. Ingenting er lagra.`,
  }),
  'closed-above': ({ title }) => ({
    title: 'Det som ligg over, er avslutta',
    detail: `«${title}» er avslutta. Ta det opp att først, eller vel ein annan stad. Ingenting er lagra.`,
  }),
  'already-closed': {
    title: 'Dette er alt avslutta',
    detail: 'Nokon har avslutta det før deg. Last sida på nytt for å sjå når og kvifor.',
  },
  'not-closed': {
    title: 'Dette er ikkje avslutta',
    detail: 'Det gjeld framleis, så det er ingenting å ta opp att. Last sida på nytt.',
  },
  'conflict-with-itself': {
    title: 'Ein konflikt ligg mellom minst to',
    detail: 'Vel minst to mål eller planar som konflikten ligg mellom. Ingenting er lagra.',
  },
  'decided-on-without-where': {
    title: 'Det manglar kvar det er vedteke',
    detail:
      'Du har sett ein vedtaksdato. Skriv òg kvar det er vedteke, så andre kan finne det. Ingenting er lagra.',
  },
} satisfies Partial<ProblemWords>;
